// To whom a notice goes: a line of names that ends with a colon.

import type { Rule } from '../rule.ts'

const RECIPIENTS = {
  id: 'recipients',
  means: 'A line without a sentence that ends with a colon',
  pattern: /^[^。；！？]{2,400}[：:]$/u,
  yes: ['各省、自治区、直辖市人民政府：', '各单位:'],
  no: ['通知。各单位：', '各单位'],
} satisfies Rule
const LEADS = {
  id: 'leads-to-text',
  means: 'It leads to the text, or to a list',
  pattern: /如下|现将|现就|通知[：:]$|以下|^附(?!属)/u,
  yes: ['现将有关事项通知如下：', '附：'],
  no: ['附属医院：', '各单位：'],
} satisfies Rule
const NUMBERED = {
  id: 'numbered',
  means: 'It is an item',
  pattern: /^(?:[一二三四五六七八九十]+[、．.]|[（(\d])/u,
  yes: ['一、时间：', '（一）对象：'],
  no: ['一中：', '各单位：'],
} satisfies Rule

export const SALUTATION_RULES: readonly Rule[] = [RECIPIENTS, LEADS, NUMBERED]

/** 各单位：, or another line that says whom the notice goes to. */
export const isSalutation = (text: string): boolean =>
  RECIPIENTS.pattern.test(text) &&
  !LEADS.pattern.test(text) &&
  !NUMBERED.pattern.test(text)
