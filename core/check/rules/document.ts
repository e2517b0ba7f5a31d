// Title, number and date of a held document that differ, a title without 《》, and the form of numbers.

import { chineseDate } from '../../text/chinese-date.ts'
import { foldText, originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { KnownDocument } from '../facts/documents.ts'
import { titleDifference } from '../facts/title-difference.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsIn } from '../text/times.ts'
import type { FoundPlace, Provenance, TextRule } from '../types.ts'

export const document: TextRule = {
  id: 'document',
  explanation: 'rule-document',
  authority: 'national-standard',
  scope: 'text',
  find: (reading, index) =>
    reading.paragraphs.flatMap((placed) => [
      ...numberForms(placed),
      ...wrongNumbers(placed, index),
      ...wrongTitles(placed, reading, index),
      ...titlesWithoutMarks(placed, reading, index),
      ...wrongDates(placed, index),
    ]),
  examples: [
    {
      text: '根据国市监质发(2023)73号文件要求。',
      found: '(2023)',
      fixed: '根据国市监质发〔2023〕73号文件要求。',
    },
    {
      text: '根据某办发〔2023〕05号文件要求。',
      found: '05',
      fixed: '根据某办发〔2023〕5号文件要求。',
    },
    {
      text: '根据某办发〔2023〕第5号文件要求。',
      found: '第',
      fixed: '根据某办发〔2023〕5号文件要求。',
    },
    {
      text: '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕37号）要求。',
      found: '37',
      fixed:
        '按照《关于开展2023年全国“质量月”活动的通知》（国市监质发〔2023〕73号）要求。',
    },
    {
      text: '传达《质量强国发展纲要》精神。',
      found: '质量强国发展纲要',
      fixed: '传达《质量强国建设纲要》精神。',
    },
    {
      text: '依据《关于组织开展2023年全国“质量月”活动的通知》逐条对应。',
      found: '关于组织开展2023年全国“质量月”活动的通知',
      fixed: '依据《关于开展2023年全国“质量月”活动的通知》逐条对应。',
    },
    {
      text: '为贯彻落实质量强国建设纲要，制定本方案。',
      found: '质量强国建设纲要',
      fixed: '为贯彻落实《质量强国建设纲要》，制定本方案。',
    },
    {
      text: '2023年全国“质量月”活动的通知于2023年8月30日印发。',
      found: '2023年8月30日',
      fixed: '2023年全国“质量月”活动的通知于2023年8月31日印发。',
    },
  ],
  counterExamples: [
    '中华人民共和国国务院令第743号公布。',
    '某局公告2023年第5号',
    '《关于开展2022年全国“质量月”活动的通知》已经印发。',
    '《关于开展2023年全省“质量月”活动的通知》已经印发。',
    '《质量发展纲要（2011—2020年）》已经到期。',
    '《某省贯彻落实质量强国建设纲要实施方案》已经印发。',
    '关于开展2023年全国“质量月”活动的通知\n各有关单位：',
    '我局于2023年9月2日印发“质量月”方案。',
  ],
}

const OFFICE = '[\\p{Script=Han}]{1,12}'
const NUMBER = new RegExp(
  `(?<office>${OFFICE})\\s*(?<open>[〔[［(（【〈])\\s*(?<year>(?:19|20)\\d\\d)\\s*年?\\s*(?<close>[〕\\]］)）】〉])\\s*(?<ordinal>第?)\\s*(?<serial>\\d{1,5})\\s*号`,
  'gu',
)
/** Orders and announcements are numbered 第N号. */
const ORDINAL_KINDS = /(?:令|公告|通告)$/u

/** Brackets that are not 〔〕, a padded number, 第. */
function numberForms({
  paragraph: { text, readable },
  start,
}: PlacedParagraph): FoundPlace[] {
  return [...readable.matchAll(NUMBER)].flatMap((match): FoundPlace[] => {
    const {
      office = '',
      open = '',
      year = '',
      close = '',
      ordinal = '',
      serial = '',
    } = match.groups ?? {}
    const openAt =
      match.index + office.length + match[0].slice(office.length).indexOf(open)
    const closeAt = text.indexOf(close, openAt)
    const serialAt = match.index + match[0].lastIndexOf(serial)
    const found: FoundPlace[] = []
    const add = (
      from: number,
      to: number,
      id: 'number-brackets' | 'number-padded' | 'number-ordinal',
      right: string,
    ): void => {
      found.push({
        start: from + start,
        end: to + start,
        severity: 'certain',
        message: { id, values: { written: text.slice(from, to) } },
        suggestions: [right],
      })
    }
    if (open !== '〔' || close !== '〕')
      add(openAt, closeAt + 1, 'number-brackets', `〔${year}〕`)
    if (ordinal !== '' && !ORDINAL_KINDS.test(office))
      add(serialAt - ordinal.length, serialAt, 'number-ordinal', '')
    if (serial.startsWith('0') && serial.length > 1)
      add(serialAt, serialAt + serial.length, 'number-padded', serial.replace(/^0+/u, ''))
    return found
  })
}

/** The number of a notice beside its title or name that is not the one on record. */
function wrongNumbers(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  return [...readable.matchAll(NUMBER)].flatMap((match): FoundPlace[] => {
    const { office = '', year = '', serial = '' } = match.groups ?? {}
    const known = index.documents.find(
      (one) =>
        one.number !== null &&
        one.number.year === Number(year) &&
        isNamedBeside(one, readable, match.index, match.index + match[0].length, office),
    )
    if (!known?.number || !known.numberText) return []
    const { number } = known
    const isOffice = office.endsWith(number.office)
    const isSerial = Number(serial) === number.serial
    if (isOffice && isSerial) return []
    // Another office has numbers of its own.
    if (!isOffice && !isSerial) return []
    const severity =
      known.numberGrade === 'held' || known.numberGrade === 'corroborated'
        ? ('certain' as const)
        : ('advice' as const)
    const common = { severity, provenance: provenanceOf(known, known.numberGrade) }
    const official = known.numberText
    if (isOffice) {
      const at = match.index + match[0].lastIndexOf(serial)
      return [
        {
          ...common,
          start: at + start,
          end: at + serial.length + start,
          message: { id: 'number-differs', values: { written: serial, official } },
          suggestions: [String(number.serial)],
        },
      ]
    }
    const begin = match.index + officeStart(office, number.office)
    const end = match.index + match[0].length
    return [
      {
        ...common,
        start: begin + start,
        end: end + start,
        message: {
          id: 'number-differs',
          values: { written: text.slice(begin, end), official },
        },
        suggestions: [official],
      },
    ]
  })
}

/** 文号为国市监质: where the word for the office begins. */
function officeStart(written: string, right: string): number {
  const at = written.indexOf(right.slice(0, 2))
  return at === -1 ? 0 : at
}

const SAYS_NUMBER = /文号|发文字号|通知/u

/** The title right before it, or the sentence speaks of that notice's number. */
function isNamedBeside(
  { title, campaignWord, number }: KnownDocument,
  text: string,
  from: number,
  to: number,
  office: string,
): boolean {
  const before = text.slice(Math.max(0, from - 80), from)
  const nearby = foldText(before.slice(-(title.length + 12)))
  if (
    nearby.includes(foldText(title).slice(-10)) &&
    nearby.includes(String(number?.year))
  )
    return true
  const isNamed =
    campaignWord !== null && text.slice(Math.max(0, from - 80), to).includes(campaignWord)
  // The number of another document of that office follows that document's title.
  if (/》\s*[（(]?$/u.test(before)) return false
  const isOffice = office.endsWith(number?.office ?? '\0')
  return (
    (isNamed && SAYS_NUMBER.test(before)) ||
    (!isOffice && isNearOffice(office, number?.office))
  )
}

/** 国市监质〔2023〕73号 for 国市监质发〔2023〕73号: the office is all but the same. */
function isNearOffice(written: string, right: string | undefined): boolean {
  return right !== undefined && right.length >= 4 && written.endsWith(right.slice(0, -1))
}

const TITLE = /《([^《》\n]{4,80})》/gu

function wrongTitles(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  return [...paragraph.text.matchAll(TITLE)].flatMap((match): FoundPlace[] => {
    const [, written = ''] = match
    const from = match.index + 1
    const folded = foldText(written)
    if (index.documents.some(({ title }) => foldText(title) === folded)) return []
    for (const known of index.documents) {
      const difference = titleDifference(written, known.title, {
        years: reading.years(),
        knownYears: known.knownYears,
      })
      if (!difference) continue
      return [
        {
          start: from + difference.start + start,
          end: from + difference.end + start,
          severity: difference.isSure && isSureGrade(known) ? 'certain' : 'advice',
          message: {
            id: 'title-differs',
            values: { written, official: known.title },
          },
          suggestions: [difference.replacement],
          provenance: provenanceOf(known, known.grade),
        },
      ]
    }
    return []
  })
}

const isSureGrade = ({ grade }: KnownDocument): boolean =>
  grade === 'held' || grade === 'corroborated'

/** A title in running text that has no 《》; on a line of its own it is a heading. */
function titlesWithoutMarks(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { text } = paragraph
  const folded = paragraph.folded()
  return index.documents.flatMap((known): FoundPlace[] => {
    if (!known.isTitled) return []
    const title = foldText(known.title)
    const found: FoundPlace[] = []
    for (let at = folded.text.indexOf(title); at !== -1; ) {
      const [from, end] = originalSpan(folded, at, at + title.length)
      // The bracket that closes it belongs to it.
      const to =
        /[）)]$/u.test(known.title) && /[）)]/u.test(text[end] ?? '') ? end + 1 : end
      if (isRunningText(paragraph, from, to) && isCited(text, from, to, reading))
        found.push({
          start: from + start,
          end: to + start,
          severity: 'advice',
          message: { id: 'title-without-marks', values: { title: known.title } },
          suggestions: [`《${text.slice(from, to)}》`],
          provenance: provenanceOf(known, known.grade),
        })
      at = folded.text.indexOf(title, at + title.length)
    }
    return found
  })
}

const TITLE_LINE =
  /^\s*(?:关于|附件|附表|第?[一二三四五六七八九十\d]+[、.．章节]|[（(][一二三四五六七八九十]+[）)]|上一篇|下一篇|标题|主题)/u
const SENTENCE_MARK = /[，。；！？：]/u

function isRunningText(
  paragraph: PlacedParagraph['paragraph'],
  from: number,
  to: number,
): boolean {
  const { text } = paragraph
  const isMarked = paragraph.marked().some((one) => one.start < from && to < one.end + 1)
  if (isMarked || /[《“‘]/u.test(text[from - 1] ?? '')) return false
  // An open 《 that is closed in another paragraph.
  if (text.lastIndexOf('《', from) > text.lastIndexOf('》', from)) return false
  const rest = text.slice(0, from) + text.slice(to)
  if (TITLE_LINE.test(text) && !SENTENCE_MARK.test(rest)) return false
  return SENTENCE_MARK.test(rest)
}

/** 关于贯彻质量强国建设纲要的通知 is another document. */
function isCited(text: string, from: number, to: number, _: Reading): boolean {
  const clause = text.slice(0, from).split(SENTENCE_MARK).at(-1) ?? ''
  const after = text.slice(to)
  return !(
    /关于/u.test(clause) &&
    /^[^，。；]{0,12}的?(?:通知|意见|决定|方案|函|通报|报告|办法)/u.test(after)
  )
}

const ISSUED_ON =
  /(?:(?:于|在|落款日期[为是]?|成文日期[为是]?|印发日期[为是]?|发文日期[为是]?|印发时间[为是]?)\s*)((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(印发|发布|下发|联合印发|公布|出台|成文|发出)?/gu
const ISSUED_BY =
  /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)，?(?:国家)?(?:市场监管总局|[\p{Script=Han}]{2,12})等[\d一二三四五六七八九十]+个?部门(?:联合)?(?:印发|发布|下发)/gu
const OF_ITSELF = /转发|我[省市县区局委]|本[省市县区局]|[省市县区]局|实施方案|收到|贯彻/u

/** The day on which a notice was issued, told otherwise. */
function wrongDates(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  const matches = [...readable.matchAll(ISSUED_ON), ...readable.matchAll(ISSUED_BY)]
  return matches.flatMap((match): FoundPlace[] => {
    const [whole, date = '', verb] = match
    const isSaid = verb !== undefined || /日期|时间|部门/u.test(whole)
    if (!isSaid) return []
    const at = match.index + whole.indexOf(date)
    const known = documentOfDate(date, at, paragraph, index)
    if (!known?.date) return []
    const official = chineseDate(known.date)
    if (official === date) return []
    return [
      {
        start: at + start,
        end: at + date.length + start,
        severity: isSureGrade(known) ? 'certain' : 'advice',
        message: {
          id: 'issue-date-differs',
          values: { written: text.slice(at, at + date.length), official },
        },
        suggestions: [official],
        provenance: provenanceOf(known, known.grade),
      },
    ]
  })
}

/** The document that the sentence, or the one before it, names; of the same year. */
function documentOfDate(
  date: string,
  at: number,
  paragraph: PlacedParagraph['paragraph'],
  { documents }: CheckIndex,
): KnownDocument | null {
  const sentences = paragraph.sentences()
  const sentence = sentenceAt(sentences, at)
  if (!sentence || OF_ITSELF.test(sentence.text)) return null
  const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? ''
  const [year] = yearsIn(date)
  const isNamedIn = (
    text: string,
    { title, campaignWord, numberText }: KnownDocument,
  ): boolean =>
    foldText(text).includes(foldText(title)) ||
    (numberText !== null && text.includes(numberText)) ||
    (campaignWord !== null &&
      text.includes(campaignWord) &&
      /通知|文件|文号/u.test(text)) ||
    /等[\d一二三四五六七八九十]+个?部门的?通知/u.test(text)
  const sameYear = documents.filter(
    ({ date: issued }) => issued !== null && Number(issued.slice(0, 4)) === year,
  )
  const known =
    sameYear.find((one) => isNamedIn(sentence.text, one)) ??
    (/^(?:该|此)?(?:通知|文件|文)/u.test(sentence.text)
      ? sameYear.find((one) => isNamedIn(before, one))
      : undefined)
  return known ?? null
}

function provenanceOf(
  { noticeId, campaign, year }: KnownDocument,
  grade: KnownDocument['grade'],
): Provenance {
  return { type: 'notice', noticeId, clauseId: null, campaign, year, grade }
}
