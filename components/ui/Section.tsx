// A part of a page under its heading.
import type { ComponentChildren, Ref } from 'preact'
import './section.css'

export interface SectionProps {
  /** Of its heading. */
  id: string
  heading: ComponentChildren
  headingLang?: string
  headingRef?: Ref<HTMLHeadingElement>
  /** Of what is listed; undefined for none. */
  count?: number
  /** At the right of the heading: what can be done, or what is to be said. */
  tools?: ComponentChildren
  testId?: string
  children: ComponentChildren
}

export function Section(props: SectionProps) {
  const { id, heading, headingLang, headingRef, count, tools, testId, children } = props
  return (
    <section class="section" aria-labelledby={id} data-testid={testId}>
      <header class="section-head">
        {/* Takes the focus where that would be lost. */}
        <h2
          id={id}
          tabIndex={-1}
          {...(headingRef && { ref: headingRef })}
          {...(headingLang !== undefined && { lang: headingLang })}
        >
          {heading}
          {count !== undefined && <span class="section-count">{count}</span>}
        </h2>
        <div class="section-tools">{tools}</div>
      </header>
      {children}
    </section>
  )
}
