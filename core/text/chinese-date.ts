// A date as GB/T 9704—2012 sets the date of a document: Arabic numerals, no leading zeros.

/** `2023-08-31` as 2023年8月31日. */
export function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
