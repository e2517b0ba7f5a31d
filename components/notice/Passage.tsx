// A passage that can be addressed: its anchor, a link to itself, and the mark when it is meant.
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { useText } from '../interface-text.tsx'
import { AddressContext } from './address.ts'
import { noticeHref } from './route.ts'

export interface PassageProps {
  clauseId: string
  /** Names the passage in the link to it. */
  label: string
  class?: string
  children: ComponentChildren
}

export function Passage(props: PassageProps) {
  const t = useText()
  const { noticeId, clauseId: addressed } = useContext(AddressContext)
  const { clauseId, label, children } = props
  const isAddressed = clauseId === addressed
  return (
    <div
      id={`c-${clauseId}`}
      class={`passage ${props.class ?? ''}`}
      tabIndex={-1}
      aria-current={isAddressed ? 'true' : undefined}
    >
      <a
        class="passage-link"
        href={noticeHref(noticeId, clauseId)}
        title={t('clauseLink', { label })}
      >
        <span class="visually-hidden">{t('clauseLink', { label })}</span>
        <span aria-hidden="true">#</span>
      </a>
      {children}
    </div>
  )
}
