// A page of its own, without scripts or anything to load: for reading, printing and Word.
import { type MarkupElement, toHtml } from '../text/markup.ts'
import type { Block } from './blocks.ts'

const STYLE = `body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.9 "Songti SC","SimSun","Noto Serif CJK SC",serif}
h1{font-size:1.5em;text-align:center}h2,h3,h4,h5,h6{font-size:1em}p{margin:0;text-indent:2em;white-space:pre-wrap}
.number{text-align:center;text-indent:0}.recipients{text-indent:0}.signatures,.date{text-align:right}
footer{margin-top:3em;border-top:1px solid;font-size:.8em}footer p{text-indent:0}`

/**
 * The notice as an HTML page.
 * @param provenance lines that stand below it
 */
export function writeHtml(
  blocks: readonly Block[],
  provenance: readonly string[],
): string {
  const title = blocks.find((block) => block.kind === 'line' && block.part === 'title')
  const name = title?.kind === 'line' ? title.text : ''
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${toHtml(name.replace(/\s+/gu, ' '))}</title>
<style>
${STYLE}
</style>
</head>
<body>
<article>
${blocks
  .flatMap(elementsOf)
  .map((element) => toHtml(element))
  .join('\n')}
</article>
${toHtml({ tag: 'footer', children: provenance.map((text) => p(text)) })}
</body>
</html>
`
}

function p(text: string, part?: MarkupElement['part']): MarkupElement {
  return { tag: 'p', children: text, ...(part === undefined ? {} : { part }) }
}

function elementsOf(block: Block): MarkupElement[] {
  switch (block.kind) {
    case 'line':
      return [
        block.part === 'title'
          ? { tag: 'h1', children: block.text }
          : p(block.text, block.part),
      ]
    case 'heading':
      return [{ tag: headingOf(block.level), children: block.text }]
    case 'paragraph':
      return [p(block.text)]
    case 'signatures':
      return block.names.map((name) => p(name, 'signatures'))
    case 'attachments':
      return ['附件：', ...block.items].map((item) => p(item))
    case 'attached':
      return [
        { tag: 'h2', children: `附件${block.number ?? ''}　${block.title}` },
        ...block.paragraphs.map((text) => p(text)),
      ]
  }
}

function headingOf(level: number): MarkupElement['tag'] {
  const tags = ['h2', 'h3', 'h4', 'h5'] as const
  return tags[level - 2] ?? 'h6'
}
