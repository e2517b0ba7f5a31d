import { expect, it } from 'vitest'
import { fieldText, markOf } from '../../../../../core/parse/page/page-marks.ts'

const element = (nodeName: string, attributes: Record<string, string> = {}) => ({
  nodeType: 1,
  nodeName,
  textContent: '',
  childNodes: [],
  getAttribute: (name: string): string | null => attributes[name] ?? null,
})

it.each([
  ['IMG', { width: '300' }, 'images'],
  ['IMG', { width: '16' }, null],
  ['INPUT', { type: 'checkbox' }, 'fields'],
  ['INPUT', { value: '某市财政局' }, 'filled'],
  ['DEL', {}, 'struck'],
  ['P', {}, null],
])('%s %o: %s', (name, attributes, mark) => {
  expect(markOf(element(name, attributes), name)).toBe(mark)
})

it('what was entered is read, a password is not', () => {
  expect(fieldText(element('INPUT', { value: ' 李四 ' }), 'INPUT')).toBe('李四')
  expect(fieldText(element('INPUT', { type: 'password', value: 'x' }), 'INPUT')).toBe('')
})
