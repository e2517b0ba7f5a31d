// 约…左右 and its like: two words of which each says the same about a number.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const NUMBER =
  '(?:\\d[\\d,，.]*|[一二三四五六七八九十百千两]{1,6})(?:[%％‰]|个百分点|[万亿千百])?'
const UNIT = '(?:[\\p{Script=Han}℃]{1,5}?)??'
/** 预约, 签约, 附近 and 最近 are words of their own. */
const ABOUT =
  '(?<![预签合契节条公誓特邀相违履缔毁失赴制])(?:大约|约|大概|大致)(?:有|为|占|需|需要|在|达|计)?'
const NEAR = '(?<![附最靠邻临远亲])(?:将近|接近|近)(?:有)?'
const OVER = '(?<!不)(?:超过|高于|多于|大于)(?:了)?'
/** 近三年 is a time up to now, and no number of years. */
const TIME = '[年月日天周代]'
const SAID_TWICE = new RegExp(
  [
    `(?<about>${ABOUT})(?<aboutNumber>${NUMBER}${UNIT})(?:左右|上下)`,
    `(?<near>${NEAR})(?<nearNumber>${NUMBER}(?!个?${TIME})${UNIT})(?:左右|上下|以上)`,
    `(?<odd>${NUMBER}[余多](?!${TIME})${UNIT})(?:左右|上下)`,
    `(?<over>${OVER})(?<overNumber>${NUMBER}${UNIT})以上`,
  ].join('|'),
  'gu',
)

/** @returns offsets in the paragraph; the replacement keeps the first of the two words */
export function saidTwice({ readable, text }: Paragraph): FoundPlace[] {
  return [...readable.matchAll(SAID_TWICE)].map(
    ({ 0: whole, index: start }): FoundPlace => {
      const end = start + whole.length
      const written = text.slice(start, end)
      return {
        start,
        end,
        severity: 'certain',
        message: { id: 'said-twice', values: { written } },
        suggestions: [written.slice(0, -2)],
      }
    },
  )
}
