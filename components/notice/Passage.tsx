// A passage that can be addressed: its anchor, and the mark when it is meant.
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { AddressContext } from './address.ts'

export interface PassageProps {
  clauseId: string
  class?: string
  children: ComponentChildren
}

export function Passage({ clauseId, children, ...props }: PassageProps) {
  const isAddressed = clauseId === useContext(AddressContext).clauseId
  return (
    <div
      id={`c-${clauseId}`}
      class={`passage ${props.class ?? ''}`}
      tabIndex={-1}
      aria-current={isAddressed ? 'true' : undefined}
    >
      {children}
    </div>
  )
}
