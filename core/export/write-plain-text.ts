// Plain text, set as notices are: paragraphs two signs in, signatures and date on lines of their own.
import type { Block } from './blocks.ts'

const INDENT = '\u3000\u3000'

/**
 * The notice as plain text.
 * @param provenance lines that stand below it
 */
export function writePlainText(
  blocks: readonly Block[],
  provenance: readonly string[],
): string {
  const notice = blocks.flatMap(linesOf)
  return `${[...notice, '', '————', ...provenance].join('\n')}\n`
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'line':
      return block.part === 'title' ? [block.text, ''] : [block.text]
    case 'heading':
    case 'paragraph':
      return [INDENT + block.text]
    case 'signatures':
      return ['', ...block.names]
    case 'attachments':
      return [
        '',
        ...block.items.map((item, at) =>
          at === 0 ? `附件：${item}` : `${INDENT}\u3000${item}`,
        ),
      ]
    case 'attached':
      return [
        '',
        `附件${block.number ?? ''}`,
        block.title,
        ...block.paragraphs.map((text) => INDENT + text),
      ]
  }
}
