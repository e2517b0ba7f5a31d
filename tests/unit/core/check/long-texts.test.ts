// A text of one long paragraph is checked in short steps, with the same result as one of many paragraphs.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CheckProgress, check, checkWork } from '../../../../core/check/index.ts'
import { unpairedMarks } from '../../../../core/check/marks/unpaired-marks.ts'
import { splitParagraphs } from '../../../../core/check/text/paragraphs.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const SENTENCES = readFileSync(
  new URL('../../../fixtures/official-sentences/sentences.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => /[。！？；]$/u.test(line))
const LONG = SENTENCES.join('').slice(0, 20_000)

function steps(text: string): CheckProgress[] {
  const work = checkWork(text, library)
  const told: CheckProgress[] = []
  for (let step = work.next(); !step.done; step = work.next()) told.push(step.value)
  return told
}

describe('a long paragraph', () => {
  it('is read in parts that end with a sentence and make up the whole', () => {
    const parts = [...splitParagraphs(LONG)]
    expect(parts.map(({ text }) => text).join('')).toBe(LONG)
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThanOrEqual(2500)
    for (const { text } of parts.slice(0, -1)) expect(text).toMatch(/[。！？；]$/u)
  })

  it('is not split within quotation marks', () => {
    const quoted = `${'某'.repeat(1500)}。“${'甲。乙。'.repeat(200)}”。${'某'.repeat(3000)}`
    const [first] = splitParagraphs(quoted)
    expect(first?.text).toBe(`${'某'.repeat(1500)}。`)
  })

  it('is checked in steps, each of which tells how far the check is', () => {
    const told = steps(LONG)
    expect(told.length).toBeGreaterThan(LONG.length / 2500)
    expect(told.at(-1)).toEqual({ done: LONG.length, all: LONG.length })
    const done = told.map((one) => one.done)
    expect(done).toEqual([...done].sort((a, b) => a - b))
  })

  it.each([
    '由国家发改委、教肓部等部门负责。',
    '按照《质量强国发展纲要》和国市监质发(2023)73号文件。',
    '2023年“质量月”的主题是“增强质量意思 推进高质量发展”。',
  ])('has the same findings wherever they stand: %s', (wrong) => {
    const alone = check(`“质量月”活动。${wrong}`, library).map(({ message }) => message)
    for (let at = 1700; at < 2300; at += 97) {
      const before = SENTENCES.filter((line) => !/[年“”《》]/u.test(line))
        .join('')
        .slice(0, at)
        .replace(/[^。]*$/u, '')
      const text = `“质量月”活动。${before}${wrong}${LONG}`
      const end = text.length - LONG.length
      const found = check(text, library).filter(({ end: to }) => to <= end)
      const ofBefore = check(before, library).length
      expect(found.map(({ message }) => message).slice(ofBefore)).toEqual(alone)
    }
  })

  it('goes on with the year that an earlier part of it named', () => {
    const filler = '各单位要认真做好各项工作。'.repeat(300)
    const text = `2023年“质量月”活动启动。${filler}本次主题是“推动质量变革创新 促进质量强国建设”。`
    expect(check(text, library).map(({ message }) => message.id)).toContain(
      'theme-of-other-year',
    )
  })

  it('has no findings at a place where it was cut for want of marks', () => {
    expect(check('市场监管总局'.repeat(2000), library)).toEqual([])
  })
})

describe('a text of brackets alone', () => {
  it('is searched for unpaired marks in steps, each of which is found in its place', () => {
    const brackets = '（【“'.repeat(10_000)
    const work = unpairedMarks(brackets)
    let count = 0
    let step = work.next()
    for (; !step.done; step = work.next()) count++
    expect(count).toBeGreaterThanOrEqual(15)
    expect(step.value.map(({ at }) => at)).toEqual([...brackets].map((_, at) => at))
  })
})
