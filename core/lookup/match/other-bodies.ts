// Names that are like a department's and are those of other bodies.

/**
 * 生态环境厅, 市场监管局 and 高级人民法院 are bodies of places, 中国银行 and 美国商务部 others: not
 * misspelt, but the name that each is like is the nearest.
 */
export function isOtherBody(written: string, form: string): boolean {
  const leavesOut = (part: string): boolean =>
    form.includes(part) && isSubsequence(written, form.replace(part, ''))
  const isBureau = /[局厅]$/u.test(written) && written.at(-1) !== form.at(-1)
  const isCourt = /^(?:高[级等]|中级|基层|地方)?(?:人民)?(?:法院|检察院)$/u.test(written)
  const isAny = /^(?:委员会|联合会|国家局)$/u.test(written)
  const isForeign = /^[美英法德韩泰外他各]国/u.test(written)
  // 国家市场监管局 is meant for the one of the state all the same.
  const isOfPlace = !/^(?:国家|全国|中华)/u.test(written) && leavesOut('总')
  return isBureau || isCourt || isAny || isForeign || isOfPlace || leavesOut('人民')
}

/** Whether the characters of one all stand in the other, in their order. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const unit of long) if (unit === short[at]) at++
  return at === short.length
}
