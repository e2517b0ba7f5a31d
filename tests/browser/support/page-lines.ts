// What the copy of a page is read as: what the injected script gave, parsed without a browser.
import { Window } from 'happy-dom'
import * as v from 'valibot'
import { pageLines } from '../../../core/parse/page/page-lines.ts'

const copySchema = v.object({ html: v.string() })

/** @param result of the script, as JSON */
export function readCopy(result: unknown) {
  const { html } = v.parse(copySchema, JSON.parse(String(result)))
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  const { lines, marks } = pageLines(page.body)
  const counts: Record<string, number> = {}
  for (const { kind } of marks) counts[kind] = (counts[kind] ?? 0) + 1
  return { lines: lines.map(({ text }) => text), counts }
}
