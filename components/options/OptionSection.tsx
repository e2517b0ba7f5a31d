// A group of options under its name.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export function OptionSection(props: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="option-section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <div class="option-body">{props.children}</div>
    </section>
  )
}
