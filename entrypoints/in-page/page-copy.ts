// A copy of what a page shows, for the scripts that are injected on demand: markup without what is
// hidden, without scripts, styles and pictures.

export type CopiedPage = { title: string; url: string; html: string } | 'large' | 'pdf'

/** In UTF-16 units: more than a book, and less than what browsers carry between processes. */
const LONGEST = 8_000_000
/** Asking for the style of each element of a larger page would stop it. */
const MOST_STYLED = 50_000
const NO_TEXT =
  'script,style,link,meta,noscript,template,iframe,object,embed,svg,canvas,img,picture,video,audio,input,select,textarea,button'

export function copyPage(page: Document): CopiedPage {
  if (page.contentType === 'application/pdf') return 'pdf'
  // A picture or a feed has none.
  const body: HTMLElement | null = page.body
  if (body === null) return { title: '', url: '', html: '' }
  const copy = body.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return { title: '', url: '', html: '' }
  for (const hidden of hiddenIn(body, copy)) hidden.remove()
  for (const element of copy.querySelectorAll(NO_TEXT)) element.remove()
  // Those that hide have been heeded.
  for (const element of copy.querySelectorAll('[style]')) element.removeAttribute('style')
  const html = copy.outerHTML
  if (html.length > LONGEST) return 'large'
  return { title: page.title, url: page.URL, html }
}

/** Elements of the copy whose originals are not shown, by whatever style sheet. */
function hiddenIn(original: Element, copy: Element): Element[] {
  const originals = original.querySelectorAll('*')
  if (originals.length > MOST_STYLED) return []
  const copies = copy.querySelectorAll('*')
  return [...originals].flatMap((element, at) => {
    const { display, visibility } = getComputedStyle(element)
    const isHidden = display === 'none' || visibility === 'hidden'
    const twin = copies[at]
    return isHidden && twin ? [twin] : []
  })
}
