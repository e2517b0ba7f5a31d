// Where a bubble stands: decided from boxes, without a page.
import { describe, expect, it } from 'vitest'
import {
  anchorInField,
  anchorOfLines,
  gapFor,
  movedBy,
} from '../../../entrypoints/bubble/anchor.ts'

const line = (left: number, top: number, right: number, bottom = top + 20) => ({
  left,
  top,
  right,
  bottom,
})

describe('a selection of lines', () => {
  it.each([
    ['one line', [line(10, 100, 90)], { x: 90, top: 100, bottom: 120 }],
    [
      'several: at the end of the last one, clear of the first',
      [line(300, 100, 600), line(10, 120, 600), line(10, 140, 50)],
      { x: 50, top: 100, bottom: 160 },
    ],
    [
      'an empty box after the last one, as of a triple click',
      [line(10, 100, 90), line(10, 120, 10), line(0, 130, 90, 130)],
      { x: 90, top: 100, bottom: 120 },
    ],
    [
      'columns: the last line stands above the first',
      [line(10, 400, 90), line(200, 40, 260)],
      { x: 260, top: 40, bottom: 60 },
    ],
    [
      'wholly scrolled out above',
      [line(10, -90, 90, -70)],
      { x: 90, top: -90, bottom: -70 },
    ],
  ])('%s', (_, lines, anchor) => expect(anchorOfLines(lines)).toEqual(anchor))

  it('without a line there is no place', () => {
    expect(anchorOfLines([])).toBeNull()
    expect(anchorOfLines([line(10, 100, 10)])).toBeNull()
  })
})

describe('a selection in a field', () => {
  const field = line(100, 100, 500, 300)

  it('by mouse: where the pointer was let go', () => {
    expect(anchorInField(field, { x: 240, y: 150 })).toEqual({
      x: 240,
      top: 136,
      bottom: 164,
    })
  })

  it('by keyboard: below the field', () => {
    expect(anchorInField(field, null)).toEqual({ x: 500, top: 100, bottom: 300 })
  })

  it('goes along with the field', () => {
    const moved = line(90, 60, 490, 260)
    expect(movedBy({ x: 240, top: 136, bottom: 164 }, field, moved)).toEqual({
      x: 230,
      top: 96,
      bottom: 124,
    })
  })
})

it('keeps clear of the handles of a touch selection', () => {
  expect(gapFor('touch')).toBeGreaterThan(gapFor('mouse') + 20)
})
