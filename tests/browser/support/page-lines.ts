// The lines of a page as its copy is read: what the injected script gave, parsed without a browser.
import { Window } from 'happy-dom'
import * as v from 'valibot'
import { linesOfBlocks } from '../../../data/parse/blocks.ts'

const copySchema = v.object({ html: v.string() })

/** @param result of the script, as JSON */
export function linesOfPage(result: unknown): string[] {
  const { html } = v.parse(copySchema, JSON.parse(String(result)))
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  return linesOfBlocks(page.body).map(({ text }) => text)
}
