// A list in an exported file is read in steps, so that a long one does not stop the page.
import { expect, it } from 'vitest'
import {
  noticesToPart,
  readingNotices,
  unnamed,
} from '../../../../core/exchange/notices-part.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const all = (ids: readonly string[]) =>
  noticesToPart(unnamed(ids.map((id) => blankNotice(id, '关于清淤的通知'))))

it('one notice a step, and then one id a step', () => {
  const reading = readingNotices(all(['own-1', 'own-2', 'own-3']))
  const steps = [...reading].length
  expect(steps).toBe(6)
})

it('of thousands with the same id the first are told', () => {
  const reading = readingNotices(all(Array.from({ length: 3000 }, () => 'own-1')))
  let step = reading.next()
  while (!step.done) step = reading.next()
  expect(step.value.notices).toEqual([])
  expect(step.value.problems).toHaveLength(20)
  expect(step.value.problems[0]).toMatchObject({ where: 'parts.notices.items.1' })
})
