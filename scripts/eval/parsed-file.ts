// A file through the parser, as the extension would take it in.
import { Window } from 'happy-dom'
import { type Draft, linesOfText, parseNotice } from '../../core/parse/index.ts'
import { linesOfPage } from '../../core/parse/page/index.ts'
import type { Pair } from './notice-labels.ts'

export function parsedFile({ format, text }: Pick<Pair, 'format' | 'text'>): Draft {
  return parseNotice(format === 'txt' ? linesOfText(text) : linesOfHtml(text))
}

function linesOfHtml(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } })
  try {
    const parsed = new window.DOMParser().parseFromString(html, 'text/html')
    return linesOfPage(parsed.body)
  } finally {
    window.close()
  }
}
