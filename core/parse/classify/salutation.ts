// To whom a notice goes: a line of names that ends with a colon.

const ENDS_WITH_COLON = /^[^。；！？]{2,400}[：:]$/u
/** It leads to the text, or to a list. */
const LEADS = /如下|现将|现就|通知[：:]$|以下|^附(?!属)/u
const NUMBERED = /^(?:[一二三四五六七八九十]+[、．.]|[（(\d])/u

export const isSalutation = (text: string): boolean =>
  ENDS_WITH_COLON.test(text) && !LEADS.test(text) && !NUMBERED.test(text)
