import { describe, expect, it } from 'vitest'
import { builtInLibrary } from '../../../../../core/lookup/index.ts'
import { blurred, isTakenFor } from '../../../../../core/lookup/match/likeness.ts'
import LIKENESS from '../../../../../data/likeness.json' with { type: 'json' }
import { nameCharacters } from '../../../../../scripts/likeness/name-characters.ts'
import { sounds } from '../../../../../scripts/likeness/sounds.ts'

describe('characters that are taken for one another', () => {
  it.each([
    ['按', '安', 'the same sound'],
    ['健', '建', 'the same sound'],
    ['知', '资', 'zh for z'],
    ['伤', '商', 'the same sound'],
    ['三', '商', 's for sh, an for ang'],
    ['尼', '利', 'n for l'],
    ['费', '会', 'f for h'],
    ['奖', '检', 'iang for ian'],
    ['铵', '安', 'the same sound, a less common character'],
    ['肓', '育', 'one stroke more'],
    ['努', '务', 'the same lower half'],
    ['姿', '资', 'the same upper half'],
    ['倌', '信', 'the same left half'],
    ['仓', '仑', 'the same outline'],
    ['木', '水', 'the same outline'],
  ])('%s for %s: %s', (written, right) => {
    expect(isTakenFor(written, right)).toBe(true)
  })

  it.each([
    ['诉', '安'],
    ['财', '商'],
    ['业', '商'],
    ['司', '民'],
    ['体', '教'],
    ['信', '资'],
    ['产', '质'],
  ])('not %s for %s', (written, right) => {
    expect(isTakenFor(written, right)).toBe(false)
  })

  it('takes as one what dialects do not tell apart', () => {
    for (const [a, b] of [
      ['nan', 'lang'],
      ['zhi', 'zi'],
      ['chen', 'ceng'],
      ['shan', 'sang'],
      ['jin', 'jing'],
      ['hua', 'fa'],
      ['hui', 'fei'],
      ['ren', 'leng'],
    ] as const)
      expect(blurred(a), `${a} and ${b}`).toBe(blurred(b))
    expect(blurred('gong')).not.toBe(blurred('gen'))
    expect(blurred('min')).not.toBe(blurred('men'))
  })
})

describe('the table', () => {
  const names = nameCharacters(builtInLibrary().entries)

  it('has the shapes of all characters of short names, and how they sound', () => {
    expect(Object.keys(LIKENESS.shapes)).toEqual(names)
  })

  it('has the sounds that `npm run likeness` computes', () => {
    expect(LIKENESS.sounds).toEqual(sounds(names))
  })
})
