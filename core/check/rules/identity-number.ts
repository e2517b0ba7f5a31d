// The number of an identity card in a text that may be published. The number itself goes into no message.
import { PERSONAL_DATA_LAW } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

/** Eighteen places: region, date of birth, serial number, check digit. */
const NUMBER =
  /(?<![\dA-Za-z.-])[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z-])/gu

export const identityNumber: ParagraphRule = {
  id: 'identity-number',
  authority: PERSONAL_DATA_LAW,
  scope: 'paragraph',
  find: ({ readable }) =>
    [...readable.matchAll(NUMBER)].flatMap(({ 0: number, index: start }): FoundPlace[] =>
      isIdentityNumber(number)
        ? [
            {
              start,
              end: start + number.length,
              severity: 'certain',
              message: { id: 'identity-number', values: {} },
            },
          ]
        : [],
    ),
  examples: [
    {
      text: '张三，身份证号11010519491231002X。',
      found: '11010519491231002X',
      fixed: null,
    },
  ],
  counterExamples: [
    '身份证号110105194912310021（校验位不符）。',
    '订单编号为202308311234567890。',
    '统一社会信用代码91110000MA01ABCD1X。',
    '银行卡号6222021105194912310021。',
    '证件号为990105194912310025。',
  ],
}

/** The first two digits of the regions: 11 is 北京, 82 is 澳门. */
const REGIONS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** Its region exists and its check digit is right (ISO 7064, MOD 11-2). */
function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0)
  return REGIONS.test(number) && CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase()
}
