import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import { foldText } from '../../../../core/text/fold.ts'

const library = builtInLibrary()
const find = (selection: string) => lookup(selection, library)
const first = (selection: string) => find(selection).matches[0]
const THEME = '增强质量意识 推进高质量发展'

describe('lookup', () => {
  it.each([
    ['as printed', '增强质量意识 推进高质量发展'],
    ['as running text', '增强质量意识，推进高质量发展'],
    ['with a full-width space', '增强质量意识　推进高质量发展'],
    ['in traditional characters, broken over lines', '增強質量意識\n推進高質量發展'],
  ])('finds the theme %s, always 一致', (_, selection) => {
    expect(first(selection)).toMatchObject({
      entry: { kind: 'theme', text: THEME },
      confidence: 'same',
    })
  })

  it.each(['、', '；', '。'])(
    'calls it near where its halves are parted by %s',
    (mark) => {
      const match = first(`增强质量意识${mark}推进高质量发展`)
      expect(match).toMatchObject({ entry: { text: THEME }, confidence: 'near' })
    },
  )

  it('finds a misquoted theme as near, never as the same', () => {
    expect(first('提升质量意识，推动高质量发展')).toMatchObject({
      entry: { text: THEME },
      confidence: 'near',
    })
  })

  it('calls a part of a clause the same only where all that was selected stands in it', () => {
    const sentence = '企业是质量强国建设的主力军。'
    expect(first('质量强国建设的主力军')).toMatchObject({
      entry: { text: sentence },
      confidence: 'same',
    })
    const misquoted = find('质量强国建设的生力军').matches
    expect(misquoted.find(({ entry }) => entry.text === sentence)?.confidence).toBe(
      'related',
    )
    expect(first('推进高质量')?.entry.kind).not.toBe('clause')
  })

  it.each([
    '2023年全国“安全生产月”活动',
    '2023年全国科普日活动',
    '国发〔2023〕5号',
    '国市监稽发〔2023〕15号',
    '净网2023',
    '2023年8月31日',
    '2023年9月16日 星期六 宜出行',
  ])('does not answer another campaign or mere figures: %s', (selection) => {
    const titles = find(selection).matches.filter(({ entry }) => /2023/u.test(entry.text))
    expect(titles).toEqual([])
  })

  it.each(['2015年空气质量月报', '产品质量月度考核', '每天工作十五小时', '第五小学'])(
    'finds no name in a word that holds it: %s',
    (selection) => {
      expect(find(selection)).toMatchObject({ matches: [], statements: [] })
    },
  )

  it('reads 14.2 as another number than 142', () => {
    expect(first('覆盖142种各类重点产品')?.confidence).toBe('same')
    expect(first('覆盖14.2种各类重点产品')?.confidence).not.toBe('same')
  })

  it('does not call a part the same that leaves out its 严禁', () => {
    expect(first('向企业摊派收费、搭车收费')?.confidence).toBe('related')
    // 不断 denies nothing.
    expect(first('完善联合监管机制')?.confidence).toBe('same')
  })

  it('raises no alarm beside a wording that stands there as it is', () => {
    for (const right of [
      '企业是质量强国建设的主力军。',
      '关于开展2023年全国“质量月”活动的通知',
      '提高全民质量素养',
    ]) {
      const found = find(right).matches.map(({ confidence }) => confidence)
      expect(found, right).toContain('same')
      expect(found, right).not.toContain('near')
    }
  })

  it('knows the numbers of other years, and does not take them for slips', () => {
    const { matches } = find('国市监质发〔2022〕76号')
    expect(matches.map(({ entry }) => entry.text)).toEqual(['国市监质发〔2022〕76号'])
    expect(find('剑网2024').matches.map(({ entry }) => entry.kind)).not.toContain(
      'activity',
    )
  })

  it.each([
    ['国市监质发〔2023〕37号', '国市监质发〔2023〕73号'],
    ['国市监贡发〔2023〕73号', '国市监质发〔2023〕73号'],
    ['关于开展20023年全国“质量月”活动的通知', '关于开展2023年全国“质量月”活动的通知'],
  ])('takes a slip beside figures for a slip: %s', (selection, text) => {
    expect(first(selection)).toMatchObject({ entry: { text }, confidence: 'near' })
  })

  it('knows the number of the notice, with its grade', () => {
    expect(first('国市监质发〔2023〕73号')?.entry.places[0]?.grade).toBe('single-source')
    expect(
      find('国市监质发〔2023〕37号').matches.map(({ confidence }) => confidence),
    ).not.toContain('same')
  })

  it.each(['zlqg', 'zhiliang qiangguo', 'jiaotong ysb', 'zgrmyh', 'jw2023'])(
    'finds by sound: %s',
    (typed) => {
      expect(find(typed).matches.length).toBeGreaterThan(0)
    },
  )

  it('is silent where there is nothing, and offers at most three that are least far away', () => {
    for (const selection of [
      '今天晚上吃什么',
      '空气质量指数',
      'Lorem ipsum dolor',
      '版权所有',
    ]) {
      const { matches, nearest } = find(selection)
      expect(matches).toEqual([])
      expect(nearest.length).toBeLessThanOrEqual(3)
    }
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\n\t'],
    ['punctuation', '，。！“”——…'],
    ['lone surrogates', '\ud800\udc00\udfff'],
    ['emoji', '😀👨‍👩‍👧'],
    ['right-to-left marks', '\u200f\u202e'],
  ])('finds nothing in %s', (_, selection) => {
    expect(find(selection)).toEqual({ matches: [], statements: [], nearest: [] })
  })

  it('takes markup as text', () => {
    expect(first('<b>增强质量意识</b>&nbsp;推进高质量发展')?.entry.text).toBe(THEME)
  })

  it('says where in a long selection a wording stands', () => {
    const before = '近日，当地举办了形式多样的宣传活动。'.repeat(2000)
    const selection = `${before}增强质量意识，推进高质量发展${before}`
    const match = find(selection).matches.find(({ entry }) => entry.text === THEME)
    expect(selection.slice(...(match?.span ?? [0, 0]))).toBe(
      '增强质量意识，推进高质量发展',
    )
  })

  it('finds every sentence of the notice on a page that holds it whole, in its order', () => {
    const notice = readFileSync(
      path.resolve(import.meta.dirname, '../../../fixtures/seed-2023.txt'),
      'utf8',
    )
    const { matches } = find(notice)
    const clauses = matches.filter(({ entry }) => entry.kind === 'clause')
    expect(clauses.filter(({ confidence }) => confidence !== 'same')).toEqual([])
    const starts = clauses.map(({ span }) => span[0])
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('puts a set phrase under the sentence in which it stands', () => {
    const sentence = '推进检验检测机构“双随机、一公开”监管'
    const { matches } = find(`会议要求，${sentence}，确保取得实效`)
    expect(matches[0]?.entry.text).toBe(sentence)
    expect(matches[1]).toMatchObject({
      entry: { kind: 'phrase', text: '双随机、一公开' },
      within: matches[0]?.entry.id,
    })
  })

  it.each([
    ['推动高质量发展', '推动高质量发展'],
    ['会议要求推动高质量发展。各单位落实', '推动高质量发展'],
    ['抓好落实。高质量发展', '高质量发展'],
  ])(
    'counts wrong characters at the ends of a wording to it: %s',
    (selection, stretch) => {
      const match = find(selection).matches.find(
        ({ entry }) => entry.text === '推进高质量发展',
      )
      expect(selection.slice(...(match?.span ?? [0, 0]))).toBe(stretch)
    },
  )

  it('finds every entry by any stretch of six characters or more', () => {
    for (const entry of library.entries) {
      const folded = foldText(entry.text)
      for (let at = 0; at + 6 <= folded.length; at += 3) {
        const stretch = folded.slice(at, at + 6 + (at % 7))
        const found = find(stretch).matches
        const holds = found.some((match) => foldText(match.entry.text).includes(stretch))
        expect(holds, `${stretch} of ${entry.text}`).toBe(true)
      }
    }
  })
})
