// Where the focus goes when the row that had it is removed.

/** To the button that removes the row beside it; to the heading where there is none. */
export function focusBeside(row: Element | null, heading: HTMLElement | null): void {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const button = beside?.querySelector<HTMLElement>('[data-testid="remove"]')
  const next = button ?? heading
  next?.focus()
}
