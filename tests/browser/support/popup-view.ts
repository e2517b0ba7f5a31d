// What the popup shows, by its stable hooks (data-testid), in Chromium and in Firefox.

import type { Page } from 'puppeteer-core'
import type { Confidence } from '../../../core/lookup/index.ts'
import type { Kind } from '../../../data/kinds.ts'
import { until } from './until.ts'

export interface PopupView {
  query: string
  results: readonly { text: string; kind: Kind; confidence: Confidence }[]
  cardWording: string | null
  state: string | null
  reason: string | null
  /** The sentence about the page. */
  sentence: string | null
  glance: string | null
  issuers: readonly string[]
  /** What is known of the slogans, or that nothing is. */
  slogans: string | null
  /** Each difference of the selection from the wording, in words. */
  differences: readonly string[]
  /** What is to be known of the form that was selected. */
  hints: readonly string[]
  /** In the panel: from which page the text came. */
  cameFrom: string | null
  /** What the live region says. */
  said: string | null
  text: string
}

/** A function body that gives the view as JSON; null while there is nothing yet. */
export const VIEW_SCRIPT = `
  const find = (id) => document.querySelector('[data-testid="' + id + '"]')
  const query = find('query')
  if (!query) return null
  const state = find('notice-state')
  return JSON.stringify({
    query: query.value,
    results: [...document.querySelectorAll('[data-testid="result"]')].map((result) => ({
      text: result.textContent,
      kind: result.dataset.kind,
      confidence: result.dataset.confidence,
    })),
    cardWording: find('card-wording')?.textContent ?? null,
    state: state?.dataset.state ?? null,
    reason: state?.dataset.reason ?? null,
    sentence: state?.textContent ?? null,
    glance: find('glance')?.textContent ?? null,
    issuers: [...(find('issuers')?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
    slogans: find('slogans')?.innerText ?? null,
    differences: [...(find('differences')?.children ?? [])].map((item) => item.textContent),
    hints: [...document.querySelectorAll('[data-testid="hint"]')].map((hint) => hint.textContent),
    cameFrom: find('came-from')?.textContent ?? null,
    said: find('result-status')?.textContent ?? null,
    text: document.body.textContent,
  })`

export function parseView(json: unknown): PopupView | null {
  // The script above gives exactly this.
  return typeof json === 'string' ? (JSON.parse(json) as PopupView) : null
}

export async function viewOf(popup: Page): Promise<PopupView | null> {
  return parseView(await popup.evaluate(`(() => {${VIEW_SCRIPT}})()`))
}

/** The view, once it is as wanted. */
export function viewWhen(
  popup: Page,
  what: string,
  holds: (view: PopupView) => boolean,
): Promise<PopupView> {
  return until(what, async () => {
    const view = await viewOf(popup)
    return view && holds(view) && view
  })
}

export function viewWithQuery(popup: Page, query: string): Promise<PopupView> {
  return viewWhen(
    popup,
    `the popup shows “${query.slice(0, 40)}”`,
    (view) => view.query === query,
  )
}
