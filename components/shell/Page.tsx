// What all pages of the library have in common: the way between them at the top, then the page.
import type { ComponentChildren, Ref } from 'preact'
import { type LibraryPage, Navigation } from './Navigation.tsx'
import '../ui/base.css'
import './page.css'

export interface PageProps {
  /** Null on a page that belongs to none of those in the navigation. */
  section: LibraryPage | null
  /** It is the page of the section itself, not one below it. */
  isTop?: boolean
  /** Null where the page draws a heading of its own. */
  title: string | null
  /** Takes the focus when the page opens, where something has been done to get there. */
  titleRef?: Ref<HTMLHeadingElement>
  /** At the right of the title. */
  tools?: ComponentChildren
  /** What the head says stays in sight. */
  isHeadSticky?: boolean
  /** Uses all of a wide screen. */
  isWide?: boolean
  children: ComponentChildren
}

export function Page(props: PageProps) {
  const { section, isTop = false, title, titleRef, tools, isWide = false } = props
  return (
    <>
      <Navigation section={section} isTop={isTop} />
      <main class={isWide ? 'page page-wide' : 'page'}>
        {title !== null && (
          <header class={props.isHeadSticky ? 'page-head page-head-sticky' : 'page-head'}>
            <h1 tabIndex={-1} {...(titleRef && { ref: titleRef })}>
              {title}
            </h1>
            {tools && <div class="page-tools">{tools}</div>}
          </header>
        )}
        {props.children}
      </main>
    </>
  )
}
