import { describe, expect, it } from 'vitest'
import type { Pin } from '../../data/store/records.ts'
import { newPins, pinsOfFile, savedFile } from '../../data/store/saved-file.ts'

const PIN: Pin = {
  id: 'theme:增强质量意识推进高质量发展',
  wording: '增强质量意识 推进高质量发展',
  kind: 'theme',
  year: 2023,
  pinnedAt: 1_795_570_000_000,
}

describe('a file of pins', () => {
  it('says its format, version and time, and is read back as it was', () => {
    const json = savedFile({ pins: [PIN] }, new Date('2026-11-25T08:00:00Z'))
    expect(JSON.parse(json)).toEqual({
      format: 'notice-lens-saved',
      version: 1,
      exportedAt: '2026-11-25T08:00:00.000Z',
      pins: [PIN],
    })
    expect(pinsOfFile(json)).toEqual({ pins: [PIN], damaged: 0 })
  })

  it.each([
    ['no JSON', '增强质量意识'],
    ['another format', JSON.stringify({ format: 'x', version: 1, pins: [] })],
    ['no version', JSON.stringify({ format: 'notice-lens-saved', pins: [] })],
    ['pins that are none', '{"format":"notice-lens-saved","version":1,"pins":5}'],
    ['null', 'null'],
  ])('%s: foreign', (_, json) => expect(pinsOfFile(json)).toBe('foreign'))

  it('of a newer version is not guessed at', () => {
    const json = JSON.stringify({ format: 'notice-lens-saved', version: 2, pins: [PIN] })
    expect(pinsOfFile(json)).toBe('newer')
  })

  it('skips and counts what is damaged, and drops what no pin has', () => {
    const pins = [{ ...PIN, note: '<b>' }, { ...PIN, wording: '' }, 'x', null]
    const json = JSON.stringify({ format: 'notice-lens-saved', version: 1, pins })
    expect(pinsOfFile(json)).toEqual({ pins: [PIN], damaged: 3 })
  })
})

describe('a merge', () => {
  it('adds what is new, once, and leaves the others as they are', () => {
    const other = { ...PIN, id: 'other' }
    const present = [{ ...PIN, pinnedAt: 1 }]
    expect(newPins([PIN, other, other], present)).toEqual([other])
  })
})
