// A text of which one paragraph changed is checked again with the same result as if it were new.
import { describe, expect, it } from 'vitest'
import {
  check,
  checkParagraph,
  checkWork,
  recheck,
} from '../../../../core/check/index.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import { runAtOnce } from '../../../../core/slices.ts'

const library = builtInLibrary()
const DRAFT = [
  '关于开展“质量月”活动的通知',
  '2023年，国家发改委等24个部门开展“质量月”活动。',
  '主题是“增强质量意思 推进高质量发展”。',
].join('\n')

describe('recheck', () => {
  it('gives what a check of the new text gives', () => {
    const first = runAtOnce(checkWork(DRAFT, library))
    const changed = DRAFT.replace('质量意思', '质量意识')
    const second = recheck(first, changed, library)
    expect(second.findings).toEqual(check(changed, library))
    expect(first.findings.length).toBe(second.findings.length + 1)
  })

  it('takes over paragraphs that did not change', () => {
    const first = runAtOnce(checkWork(DRAFT, library))
    const second = recheck(first, `一行新的文字\n${DRAFT}`, library)
    const [line = ''] = DRAFT.split('\n')
    expect(second.paragraphs.get(line)).toBe(first.paragraphs.get(line))
  })

  it('moves the findings of a paragraph with it', () => {
    const moved = check(`第一段。\n\n${DRAFT}`, library)
    const offset = '第一段。\n\n'.length
    expect(moved).toEqual(
      check(DRAFT, library).map((finding) => ({
        ...finding,
        start: finding.start + offset,
        end: finding.end + offset,
      })),
    )
  })
})

describe('checkParagraph', () => {
  it('finds what a paragraph shows by itself', () => {
    expect(checkParagraph('按照工作安排,公司定于9月开展竞赛。', library)).toEqual([
      expect.objectContaining({ start: 6, end: 7, rule: 'marks', suggestions: ['，'] }),
    ])
  })
})

describe('bad input', () => {
  it.each([
    '',
    ' \n\t\n',
    '\uD800质量月\uDC00',
    '\u202E质量月\u202C',
    '<p>质量月</p>',
    'no Chinese',
  ])('gives findings within the text for %j', (text) => {
    for (const { start, end } of check(text, library)) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})
