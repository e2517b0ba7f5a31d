// The fields of a page, for the scripts that run in it: which has the focus, what is selected in it,
// and which are secret.

export type Field = HTMLInputElement | HTMLTextAreaElement

export function isField(element: Element): element is Field {
  return element.localName === 'input' || element.localName === 'textarea'
}

/** A password, also one that is shown at the moment or masked by style. */
export function isSecret(element: Element): boolean {
  if (!isField(element)) return false
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security')
  return (
    element.type === 'password' ||
    /password|one-time-code|cc-/iu.test(element.autocomplete) ||
    !['', 'none'].includes(masked)
  )
}

/** Firefox keeps the selection of a field apart from that of its document. */
export function selectedInField(element: Element | null): string {
  if (!element || !isField(element)) return ''
  // Null for types such as email, whose selection nobody is told.
  const { value, selectionStart, selectionEnd } = element
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
}
