// Where a bubble stands: decided from boxes, without a page.
import { describe, expect, it } from 'vitest'
import {
  anchorInField,
  anchorOfLines,
  isOutside,
  movedBy,
  placeBeside,
} from '../../../../entrypoints/bubble/anchor.ts'

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

  it('a book of 200,000 lines', () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => line(10, at * 20, 90))
    expect(anchorOfLines(lines)).toEqual({ x: 90, top: 0, bottom: 4_000_000 })
  })

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

describe('the button', () => {
  const size = { width: 28, height: 28 }
  const view = { width: 800, height: 600 }
  const at = (
    x: number,
    top: number,
    bottom: number,
    pointer: 'mouse' | 'touch' = 'mouse',
  ) => placeBeside({ x, top, bottom }, size, view, pointer)

  it.each([
    ['below the end of the selection', at(300, 100, 120), { left: 300, top: 132 }],
    ['below the handles of a touch', at(300, 100, 120, 'touch'), { left: 300, top: 160 }],
    ['above it at the lower edge', at(300, 560, 580), { left: 300, top: 520 }],
    ['inside at the right', at(795, 100, 120), { left: 756, top: 132 }],
    [
      'inside, where there is room neither below nor above',
      at(300, -50, 900),
      { left: 300, top: 556 },
    ],
    [
      'inside, for a selection that is out of sight',
      at(-90, -50, -30),
      { left: 16, top: 16 },
    ],
  ])('%s', (_, place, expected) => expect(place).toEqual(expected))
})

describe('out of sight', () => {
  const box = line(100, 100, 300, 200)
  it.each([
    ['within', { x: 150, top: 110, bottom: 130 }, false],
    ['at the very edge', { x: 300, top: 180, bottom: 200 }, false],
    ['scrolled out above', { x: 150, top: 70, bottom: 90 }, true],
    ['below', { x: 150, top: 190, bottom: 210 }, true],
    ['at the side', { x: 310, top: 110, bottom: 130 }, true],
  ])('%s', (_, anchor, expected) => expect(isOutside(anchor, box)).toBe(expected))
})
