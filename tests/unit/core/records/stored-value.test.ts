// What becomes of a form when the thing that it edits is changed in another window.
import { expect, it } from 'vitest'
import {
  afterReading,
  conflictOf,
  copyOf,
} from '../../../../core/records/stored-value.ts'

const same = (a: string, b: string): boolean => a === b
const form = copyOf('水利')

it.each([
  ['the same is no conflict', { value: '水利' }, true, null],
  ['another is one where the user has typed', { value: '农业' }, true, { value: '农业' }],
  ['a removal is one where the user has typed', 'gone', true, 'gone'],
  ['a removal is one in any case', 'gone', false, 'gone'],
  ['another is followed where nobody has typed', { value: '农业' }, false, null],
] as const)('%s', (_, now, isTouched, conflict) => {
  const after = afterReading(form, now, isTouched, same)
  expect(conflictOf(after, same)).toEqual(conflict)
})

it('a form that follows says so', () => {
  const other = { value: '农业' }
  expect(afterReading(form, other, false, same)).toMatchObject({
    seen: other,
    followed: true,
  })
  expect(afterReading(form, form.now, false, same).followed).toBe(false)
})

it('a conflict ends when the other is taken back', () => {
  const changed = afterReading(form, { value: '农业' }, true, same)
  const back = afterReading(changed, { value: '水利' }, true, same)
  expect(conflictOf(back, same)).toBeNull()
})
