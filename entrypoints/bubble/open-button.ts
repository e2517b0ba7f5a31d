// The button beside a finished selection: a lens.
import { call } from '../../app/in-page/dom.ts'
import { newElement } from './host.ts'

const SVG = 'http://www.w3.org/2000/svg'

export function openButton(label: string): HTMLButtonElement {
  const button = newElement('button')
  button.type = 'button'
  button.title = label
  button.setAttribute('aria-label', label)
  button.append(lens())
  return button
}

function lens(): Element {
  const svg = withAttributes('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' })
  svg.append(
    withAttributes('circle', { cx: '7', cy: '7', r: '5', 'stroke-width': '1.6' }),
    withAttributes('path', { d: 'M10.8 10.8 14.2 14.2', 'stroke-width': '2' }),
    withAttributes('path', { d: 'M5 6h4M5 8.3h2.6', 'stroke-width': '1.1' }),
  )
  return svg
}

function withAttributes(
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const element = call(Document.prototype, 'createElementNS', document, SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
