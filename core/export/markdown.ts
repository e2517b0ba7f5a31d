// Markdown (CommonMark): headings and lists as such, all other text sign for sign as it is.
import { escaped, escapedHeading } from '../text/markdown.ts'
import type { Block } from './blocks.ts'

/** Headings have six levels. */
const DEEPEST = 6

/**
 * The notice as Markdown.
 * @param provenance lines that stand below it
 */
export function markdown(
  blocks: readonly Block[],
  provenance: readonly string[],
): string {
  const parts = [...blocks.map(partOf), '---', brokenLines(provenance)]
  return `${parts.join('\n\n')}\n`
}

function partOf(block: Block): string {
  switch (block.kind) {
    case 'line':
      return block.part === 'title'
        ? `# ${escapedHeading(block.text)}`
        : escaped(block.text)
    case 'heading':
      return `${'#'.repeat(Math.min(block.level, DEEPEST))} ${escapedHeading(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'signatures':
      return brokenLines(block.names)
    case 'attachments':
      return brokenLines(['附件：', ...block.items])
    case 'attached':
      return [
        `## ${escapedHeading(`附件${block.number ?? ''}　${block.title}`)}`,
        ...block.paragraphs.map(escaped),
      ].join('\n\n')
  }
}

/** One paragraph, a line each. */
const brokenLines = (lines: readonly string[]): string => lines.map(escaped).join('\\\n')
