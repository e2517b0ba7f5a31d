// The text that is selected in a document, outside of its fields.

/**
 * Firefox goes on giving the text of the field that had the focus before, a secret one too, when the
 * selection is long elsewhere (docs/browser-notes.md): what does not stand in the ranges is not
 * believed.
 */
export function selectedText(selection: Selection): string {
  const text = selection.toString()
  // Chromium's ranges do not reach into shadow roots.
  if (selection.anchorNode?.getRootNode() instanceof ShadowRoot) return text
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) =>
    selection.getRangeAt(at).toString(),
  ).join('')
  return standsIn(text, ranges) ? text : ranges
}

/**
 * Whether a text as it is rendered can be that of the nodes: in their order, without what is hidden.
 * Space is rendered anew, and letters may be made capitals.
 */
export function standsIn(rendered: string, nodes: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, '').toLowerCase()
  const within = bare(nodes)
  let from = 0
  for (const character of bare(rendered)) {
    const at = within.indexOf(character, from)
    if (at === -1) return false
    from = at + character.length
  }
  return true
}
