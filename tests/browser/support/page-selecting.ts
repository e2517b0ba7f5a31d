// Expressions and scripts for pages: an element, and the selection of a text within it.

export const byId = (id: string): string => `document.getElementById('${id}')`
export const inFrame = (id: string): string =>
  `${byId('same')}.contentDocument.getElementById('${id}')`
export const inShadow = (id: string): string =>
  `${byId('host')}.shadowRoot.getElementById('${id}')`
export const selectInField = (field: string, text: string): string =>
  `{ const field = ${field}, at = field.value.indexOf('${text}'); field.focus(); field.setSelectionRange(at, at + ${text.length}) }`
/** Selects text that may go across elements, in one host. */
export const selectInHost = (host: string, text: string): string =>
  `{ const host = ${host}, view = host.ownerDocument.defaultView
     host.focus()
     const places = []
     const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT)
     while (walker.nextNode()) for (let at = 0; at < walker.currentNode.data.length; at++) places.push([walker.currentNode, at])
     const at = places.map(([node, at]) => node.data[at]).join('').indexOf('${text}')
     const [start, from] = places[at], [end, to] = places[at + ${text.length} - 1]
     view.getSelection().setBaseAndExtent(start, from, end, to + 1) }`
export const caretAt = (field: string, after: string): string =>
  `${field}.selectionStart === ${field}.selectionEnd && ${field}.value.slice(0, ${field}.selectionStart).endsWith('${after}')`
/** The same in edited text. */
export const caretInHost = (host: string, after: string): string =>
  `(() => { const { isCollapsed, anchorNode, anchorOffset } = getSelection(), before = document.createRange()
     before.selectNodeContents(${host}); before.setEnd(anchorNode, anchorOffset)
     return isCollapsed && before.toString().endsWith('${after}') })()`
