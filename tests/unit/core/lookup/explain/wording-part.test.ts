import { expect, it } from 'vitest'
import { partOf } from '../../../../../core/lookup/explain/wording-part.ts'

const CLAUSE = '扎实推进《质量强国建设纲要》贯彻落实。'

it.each([
  // What was left out before, the part, what was left out after.
  ['扎实推进《', '质量强国建设纲要', '》贯彻落实。'],
  ['扎实推进', '质量强国建设纲要', '贯彻落实。'],
  ['', '扎实推进《质量强国建设纲要', '贯彻落实。'],
  ['扎实推进', '质量强国建设纲要》贯彻落实', ''],
])('%s|%s|%s', (before, part, after) => {
  const found = partOf(CLAUSE, before.length, after.length)
  expect(found && CLAUSE.slice(...found)).toBe(part)
})

it('counts UTF-16 units, as the wording has them', () => {
  expect(partOf('𠮷“质量”𠮷', 2, 2)).toEqual([3, 5])
})

it.each([
  ['all of it', CLAUSE, 0, 0],
  ['all but punctuation', '“双随机、一公开”。', 1, 2],
  ['nothing', CLAUSE, CLAUSE.length, 0],
])('%s is no part', (_, wording, before, after) => {
  expect(partOf(wording, before, after)).toBeNull()
})
