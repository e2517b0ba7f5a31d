// A notice by name in running text: 市场监管总局等25个部门《关于…的通知》（国市监质发〔2023〕73号）.
//
// The form for official documents: the title first, then the document number in round brackets, with
// 〔〕 round its year. That is how the government texts that were seen cite. The rule in words (先引标题，
// 后引发文字号) is known from the 国家行政机关公文处理办法 of 2000; no text of it, nor of the 党政机关公文处理工作
// 条例 that replaced it, was found to check it by.
import { wrapAsTitle } from './quotation-marks.ts'
import type { CitedField, CitedRecord, CiteOptions, LeftOut } from './types.ts'

/** A notice by name, with what went into it and what had to be left out. */
export interface NoticeName {
  text: string
  used: readonly CitedField[]
  leftOut: readonly LeftOut[]
}

/**
 * The title, and before and after it what was asked for and is known. Issuers stand outside the
 * marks: the title is set as printed, and the held one names no issuer.
 * @returns null where the title is not known
 */
export function noticeName(record: CitedRecord, options: CiteOptions): NoticeName | null {
  const { title, documentNumber, issuers } = record
  if (title === null) return null
  const used: CitedField[] = []
  const leftOut: LeftOut[] = []
  let before = ''
  if ((options.issuers ?? 'none') !== 'none') {
    const [first] = issuers
    if (first === undefined) leftOut.push('issuers')
    // A title that begins with its issuer needs no other.
    else if (!title.startsWith(first)) {
      before = issuersBefore(issuers, options.issuers === 'all')
      used.push('issuers')
    }
  }
  used.push('title')
  let after = ''
  // The number itself is cited with its title, asked for or not.
  if (options.number || record.part === 'number') {
    if (documentNumber === null) leftOut.push('document-number')
    else {
      after = `（${documentNumber.value}）`
      used.push('document-number')
    }
  }
  return { text: before + wrapAsTitle(title) + after, used, leftOut }
}

/** 2017年全国“质量月”活动: what a notice is called of which no title is known. */
export function campaignOfYear({ year, campaign }: CitedRecord): string {
  return (year === null ? '' : `${year}年`) + (campaign ?? '')
}

/** Two at most are both named; 甲等2个部门 would hide one name to save none. */
function issuersBefore(issuers: readonly string[], all: boolean): string {
  if (all || issuers.length <= 2) return issuers.join('、')
  return `${issuers[0]}等${issuers.length}个部门`
}
