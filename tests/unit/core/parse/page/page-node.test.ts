import { expect, it } from 'vitest'
import { beginningOf, layoutByName } from '../../../../../core/parse/page/page-node.ts'

const text = (textContent: string) => ({
  nodeType: 3,
  nodeName: '#text',
  textContent,
  childNodes: [],
})

it.each([
  ['P', 'block'],
  ['TD', 'cell'],
  ['SPAN', 'inline'],
  ['X-UNKNOWN', 'inline'],
])('%s is laid out as %s', (name, layout) => expect(layoutByName(name)).toBe(layout))

it('the beginning of a node is its text in order', () => {
  const node = {
    nodeType: 1,
    nodeName: 'A',
    textContent: null,
    childNodes: [text('下'), text('一页')],
  }
  expect(beginningOf(node)).toBe('下一页')
})
