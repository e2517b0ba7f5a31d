// Shadow trees of a saved page stand in templates (`<template shadowrootmode>`): they are put where a
// browser would show them, around what their slots take from the host.

/** Roots within roots; programs that save pages write no more. */
const MOST_LEVELS = 50

/** Changes the page. */
export function flattenShadows(page: Document): void {
  for (let level = 0; level < MOST_LEVELS; level++) {
    const templates = page.querySelectorAll('template[shadowrootmode]')
    if (templates.length === 0) return
    for (const template of templates) flatten(template)
  }
}

function flatten(template: Element): void {
  const host = template.parentElement
  template.remove()
  if (!host || !(template instanceof HTMLTemplateElement)) return
  const root = template.content
  // Of several slots of a name the first takes what there is.
  const light = new Map<string, ChildNode[]>()
  for (const node of host.childNodes) {
    const known = light.get(slotOf(node))
    if (known) known.push(node)
    else light.set(slotOf(node), [node])
  }
  for (const slot of root.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const taken = light.get(name)
    if (taken) slot.replaceChildren(...taken)
    light.delete(name)
  }
  host.replaceChildren(root)
}

const slotOf = (node: Node): string =>
  node instanceof Element ? (node.getAttribute('slot') ?? '') : ''
