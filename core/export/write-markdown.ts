// Markdown (CommonMark): headings and lists as such, all other text sign for sign as it is.
import { escapeMarkdown, escapeMarkdownHeading } from '../text/markdown-escapes.ts'
import type { Block } from './blocks.ts'

/** Headings have six levels. */
const DEEPEST = 6

/**
 * The notice as Markdown.
 * @param provenance lines that stand below it
 */
export function writeMarkdown(
  blocks: readonly Block[],
  provenance: readonly string[],
): string {
  const parts = [...blocks.map(blockText), '---', brokenLines(provenance)]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'line':
      return block.part === 'title'
        ? `# ${escapeMarkdownHeading(block.text)}`
        : escapeMarkdown(block.text)
    case 'heading':
      return `${'#'.repeat(Math.min(block.level, DEEPEST))} ${escapeMarkdownHeading(block.text)}`
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'signatures':
      return brokenLines(block.names)
    case 'attachments':
      return brokenLines(['附件：', ...block.items])
    case 'attached':
      return [
        `## ${escapeMarkdownHeading(`附件${block.number ?? ''}　${block.title}`)}`,
        ...block.paragraphs.map(escapeMarkdown),
      ].join('\n\n')
  }
}

/** One paragraph, a line each. */
const brokenLines = (lines: readonly string[]): string =>
  lines.map(escapeMarkdown).join('\\\n')
