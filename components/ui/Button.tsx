// A button: a box for what a page is there for, underlined text for what stands among text.
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import './button.css'

type ButtonAttributes = Omit<ButtonHTMLAttributes, 'class' | 'type' | 'ref' | 'children'>

export interface ButtonProps extends ButtonAttributes {
  look?: 'box' | 'text'
  /** Sends the form around it. */
  isSubmit?: boolean
  testId?: string | undefined
  buttonRef?: Ref<HTMLButtonElement>
  children: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { look = 'box', isSubmit = false, testId, buttonRef, children, ...others } = props
  return (
    <button
      {...others}
      {...(buttonRef && { ref: buttonRef })}
      type={isSubmit ? 'submit' : 'button'}
      class={`${look}-button`}
      data-testid={testId}
    >
      {children}
    </button>
  )
}

export interface IconButtonProps extends ButtonAttributes {
  /** One character, which a screen reader does not read. */
  sign: string
  /** What it does, and to what. */
  label: string
  /** What it does, in a word, for who points at it. */
  title: string
  testId: string
  buttonRef?: Ref<HTMLButtonElement>
}

export function IconButton(props: IconButtonProps) {
  const { sign, label, title, testId, buttonRef, ...others } = props
  return (
    <button
      {...others}
      {...(buttonRef && { ref: buttonRef })}
      type="button"
      class="icon-button"
      data-testid={testId}
      aria-label={label}
      title={title}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
