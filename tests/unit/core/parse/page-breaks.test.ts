// Notices that were cut into pages say the same: numbers of pages, running heads and feet stand in the middle
// of their sentences, titles, items and lists, and are no text.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'
import { cutIntoPages } from '../../../../scripts/eval/page-cuts.ts'
import { measureParse } from '../../../../scripts/eval/parse-score.ts'
import { parsedFile } from '../../../../scripts/eval/parsed-file.ts'
import { seededRandom } from '../../../../scripts/eval/random.ts'
import { ABOUT, BODY, read, SIGNED } from './small-notice.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../eval/notices')
const notices = readPairs(FOLDER).filter(({ format }) => format === 'txt')

describe.each([11, 12, 13])('drawn cuts, seed %i', (seed) => {
  const cut = notices.map((pair, at) => {
    const text = cutIntoPages(pair, seededRandom(seed * 1000 + at))
    return { ...pair, text, parsed: parsedFile({ format: 'txt', text }) }
  })
  const { figures } = measureParse(cut)

  // Before page breaks were read: 0.94, and in 8 of 10 notices a wrong field without a doubt.
  it('nearly all is read', () => expect(figures.overall).toBeGreaterThan(0.98))

  it('what is wrong is nearly always doubted', () => {
    expect(figures.wrongUnmarked / cut.length).toBeLessThan(0.12)
  })
})

it('a sentence goes on behind the number and the head of the next page', () => {
  const head = '示范市市场监督管理局文件'
  const { clauses } = read(`${head}

${ABOUT}通知
${BODY}
二、检查安排
组织专家抽查，抽查比例不低于
— 1 —
${head}
百分之三十。
三、工作要求
各单位要落实整改责任，
— 2 —
${head}
整改完成前不得恢复使用。
${SIGNED}
— 3 —`)
  expect(clauses.slice(1)).toEqual([
    {
      number: '二',
      heading: '检查安排',
      text: '组织专家抽查，抽查比例不低于百分之三十。',
    },
    {
      number: '三',
      heading: '工作要求',
      text: '各单位要落实整改责任，整改完成前不得恢复使用。',
    },
  ])
})

it('what may be a heading or a half of a sentence is doubted at a page break', () => {
  const draft = parseNotice(
    linesOfText(`${ABOUT}通知
${BODY}
二、活动时间
— 1 —
9月1日至15日
${SIGNED}`),
  )
  expect(draft.sections[1]).toMatchObject({ heading: '活动时间', doubt: 'page-break' })
})

it('what stands around the pages is listed as left out', () => {
  const { dropped } = parseNotice(
    linesOfText(`${ABOUT}通知
${BODY}
二、检查安排
组织专家抽查，比例不低于
— 1 —
百分之三十。
${SIGNED}`),
  )
  expect(dropped).toEqual([{ line: 9, text: '— 1 —', reason: 'page-number' }])
})
