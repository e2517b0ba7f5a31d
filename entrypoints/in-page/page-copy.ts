// A copy of what a page shows, for the scripts that are injected on demand: markup without what is
// hidden, without scripts, styles and pictures.
import { call, get } from './dom.ts'
import { writeLayout } from './shown-layout.ts'

export type CopiedPage = { title: string; url: string; html: string } | 'large' | 'pdf'

/** In UTF-16 units: more than a book, and less than what browsers carry between processes. */
const LONGEST = 8_000_000
/** Asking for the style of each element of a larger page would stop it. */
const MOST_STYLED = 50_000
const NO_TEXT =
  'script,style,link,meta,noscript,template,iframe,object,embed,svg,canvas,img,picture,video,audio,input,select,textarea,button'
/** By these names and ids what is left would stand in for properties of its form or document. */
const SHADOWING = { name: '[name]', id: 'fieldset, output' }

export function copyPage(page: Document): CopiedPage {
  if (get(Document.prototype, 'contentType', page) === 'application/pdf') return 'pdf'
  // A picture or a feed has none.
  const body: HTMLElement | null = get(Document.prototype, 'body', page)
  if (body === null) return { title: '', url: '', html: '' }
  const copy = body.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return { title: '', url: '', html: '' }
  // Asked for before anything is taken out: both lists are in the same order.
  const originals = [body, ...body.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  if (originals.length <= MOST_STYLED) {
    writeLayout(originals, copies)
    for (const hidden of hiddenIn(originals, copies)) remove(hidden)
  }
  for (const element of copy.querySelectorAll(NO_TEXT)) remove(element)
  // Those that hide have been heeded.
  removeAttribute(copy, 'style', '[style]')
  removeAttribute(copy, 'name', SHADOWING.name)
  removeAttribute(copy, 'id', SHADOWING.id)
  const html = copy.outerHTML
  if (html.length > LONGEST) return 'large'
  const title = get(Document.prototype, 'title', page)
  return { title, url: get(Document.prototype, 'URL', page), html }
}

function remove(element: Element): void {
  call(Element.prototype, 'remove', element)
}

function removeAttribute(copy: Element, name: string, selector: string): void {
  for (const element of copy.querySelectorAll(selector)) {
    call(Element.prototype, 'removeAttribute', element, name)
  }
}

/** Elements of the copy whose originals are not shown, by whatever style sheet. */
function hiddenIn(originals: readonly Element[], copies: readonly Element[]): Element[] {
  return originals.flatMap((element, at) => {
    const { display, visibility } = getComputedStyle(element)
    const isHidden = display === 'none' || visibility === 'hidden'
    const twin = copies[at]
    return isHidden && twin ? [twin] : []
  })
}
