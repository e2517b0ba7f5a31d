// Quotation marks that are missing, straight or mismatched, and marks of half width in Chinese text.
import type { CheckIndex } from '../check-index.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace, ParagraphRule, Provenance } from '../types.ts'

export const marks: ParagraphRule = {
  id: 'marks',
  explanation: 'rule-marks',
  authority: 'national-standard',
  scope: 'paragraph',
  find: (paragraph, index) => {
    const quotes = [...straightQuotes(paragraph), ...mismatchedQuotes(paragraph, index)]
    const missing = missingQuotes(paragraph, index).filter(
      ({ start, end }) => !quotes.some((one) => one.start < end && start < one.end),
    )
    return [...quotes, ...missing, ...halfWidthMarks(paragraph)].sort(
      (a, b) => a.start - b.start,
    )
  },
  examples: [
    {
      text: '配合质量月期间的抽样工作。',
      found: '质量月',
      fixed: '配合“质量月”期间的抽样工作。',
    },
    {
      text: '主动与"质量月"安排对接。',
      found: '"质量月"',
      fixed: '主动与“质量月”安排对接。',
    },
    {
      text: '对“双随机、一公开“监管认识不足。',
      found: '“双随机、一公开“',
      fixed: '对“双随机、一公开”监管认识不足。',
    },
    {
      text: '现就我市“质量月活动有关事项通知如下。',
      found: '“质量月',
      fixed: '现就我市“质量月”活动有关事项通知如下。',
    },
    {
      text: '按照工作安排,公司定于9月开展竞赛。',
      found: ',',
      fixed: '按照工作安排，公司定于9月开展竞赛。',
    },
    {
      text: '各有关单位(含下属单位)参加。',
      found: '(含下属单位)',
      fixed: '各有关单位（含下属单位）参加。',
    },
  ],
  counterExamples: [
    '公司编发质量月报，按质量月度考核，采购高质量月饼。',
    '工作日9:00—17:30，电话010-12345，比例1:1000，共1,000家。',
    'The theme is "quality", in English (2023).',
    '开展“2023年全国质量月”活动。',
    '《关于开展2023年全国“质量月”活动的通知》已印发。',
    '网传“2023年‘质量月’期间停业”不实。',
    '见https://www.samr.gov.cn/zlfzj/，由a:b组成。',
    '国市监质发(2023)73号',
  ],
}

const HAN = /\p{Script=Han}/u
const STRAIGHT = /"([^"\n]{1,60})"/gu

function straightQuotes({ text }: Paragraph): FoundPlace[] {
  return [...text.matchAll(STRAIGHT)].flatMap((match): FoundPlace[] => {
    const [written, inner = ''] = match
    const start = match.index
    const end = start + written.length
    const isChinese =
      HAN.test(inner) &&
      !/[<>={}]/u.test(text.slice(Math.max(0, start - 3), end + 3)) &&
      (HAN.test(text[start - 1] ?? '') ||
        HAN.test(text[end] ?? '') ||
        HAN.test(inner[0] ?? ''))
    if (!isChinese) return []
    return [
      {
        start,
        end,
        severity: 'advice',
        message: { id: 'quotes-straight', values: { written } },
        suggestions: [`“${inner}”`],
      },
    ]
  })
}

/** “…“, ”…”, and a known wording of whose two marks one is missing. */
function mismatchedQuotes({ text }: Paragraph, index: CheckIndex): FoundPlace[] {
  const found: FoundPlace[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '“') {
      if (open !== -1 && isClosing(text, open, at)) {
        found.push(mismatched(text, open, at + 1))
        open = -1
      } else open = at
    } else if (mark === '”') {
      if (open === -1) {
        const close = text.indexOf('”', at + 1)
        const next = text.indexOf('“', at + 1)
        const isPair =
          close !== -1 && (next === -1 || close < next) && isClosing(text, at, close)
        if (isPair) {
          found.push(mismatched(text, at, close + 1))
          at = close
        }
      }
      open = -1
    }
  }
  return [...found, ...halfQuoted(text, index, found)]
}

const LONGEST_QUOTED = 20

/** Whether the mark closes what the last one opened: short, and right behind a word. */
function isClosing(text: string, open: number, at: number): boolean {
  const inner = text.slice(open + 1, at)
  const next = text[at + 1] ?? ''
  return (
    inner.length >= 2 &&
    inner.length <= LONGEST_QUOTED &&
    /^[\p{Script=Han}\d、，\s·—]+$/u.test(inner) &&
    // “质量月活动…“双随机”: what opens here has its own closing mark.
    !isOpenedHere(text, at, next)
  )
}

function isOpenedHere(text: string, at: number, next: string): boolean {
  const close = text.indexOf('”', at + 1)
  const open = text.indexOf('“', at + 1)
  return next !== '' && close !== -1 && (open === -1 || close < open)
}

function mismatched(text: string, start: number, end: number): FoundPlace {
  const written = text.slice(start, end)
  return {
    start,
    end,
    severity: 'certain',
    message: { id: 'quotes-unpaired', values: { written } },
    suggestions: [`“${written.slice(1, -1)}”`],
  }
}

/** “质量月活动, 质量月”活动: one of the two marks is missing. */
function halfQuoted(
  text: string,
  { printed }: CheckIndex,
  found: readonly FoundPlace[],
): FoundPlace[] {
  const balance = text.split('“').length - text.split('”').length
  if (balance === 0) return []
  return printed.quoted.flatMap((wording): FoundPlace[] => {
    const places: FoundPlace[] = []
    for (let at = text.indexOf(wording.text); at !== -1; ) {
      const end = at + wording.text.length
      const hasOpen = text[at - 1] === '“'
      const hasClose = text[end] === '”'
      const isHalf = balance > 0 ? hasOpen && !hasClose : hasClose && !hasOpen
      const start = hasOpen ? at - 1 : at
      const isFound = found.some((place) => place.start <= start && end <= place.end)
      if (
        isHalf &&
        text[end] !== '…' &&
        !isFound &&
        isLonePlace(text, start, end, hasOpen)
      )
        places.push({
          start,
          end: hasClose ? end + 1 : end,
          severity: 'certain',
          message: {
            id: 'quotes-unpaired',
            values: { written: text.slice(start, hasClose ? end + 1 : end) },
          },
          suggestions: [`“${wording.text}”`],
          provenance: provenanceOf(wording),
        })
      at = text.indexOf(wording.text, end)
    }
    return places
  })
}

/** No other mark belongs to this one. */
function isLonePlace(
  text: string,
  start: number,
  end: number,
  hasOpen: boolean,
): boolean {
  if (hasOpen) {
    const close = text.indexOf('”', end)
    const open = text.indexOf('“', end)
    return close === -1 || (open !== -1 && open < close)
  }
  const open = text.lastIndexOf('“', start - 1)
  const close = text.lastIndexOf('”', start - 1)
  return open === -1 || close > open
}

/** Wordings that the notices always print in “ ”. */
function missingQuotes(
  paragraph: Paragraph,
  { printed, library }: CheckIndex,
): FoundPlace[] {
  const { text } = paragraph
  return printed.quoted.flatMap((wording): FoundPlace[] => {
    const places: FoundPlace[] = []
    for (let at = text.indexOf(wording.text); at !== -1; ) {
      const end = at + wording.text.length
      if (
        !isMarkedSomehow(paragraph, at, end) &&
        !isOtherWord(wording.campaign, text, at, end)
      )
        places.push({
          start: at,
          end,
          severity: 'advice',
          message: { id: 'quotes-missing', values: { wording: wording.text } },
          suggestions: [`“${wording.text}”`],
          provenance: provenanceOf(wording),
        })
      at = text.indexOf(wording.text, end)
    }
    return places
  })

  function isOtherWord(
    campaign: string | null,
    written: string,
    start: number,
    end: number,
  ): boolean {
    const data = library.campaigns.of(campaign)?.data
    const word = written.slice(start, end)
    if (!data?.words.includes(word)) return false
    const before = written.slice(0, start)
    return (
      data.notFollowedBy.includes(written[end] ?? '\0') ||
      data.notPrecededBy.some((other) => before.endsWith(other))
    )
  }
}

/** In quotation marks of any kind, or in those of something longer, or in a title. */
function isMarkedSomehow(paragraph: Paragraph, start: number, end: number): boolean {
  const { text } = paragraph
  return (
    /[“‘「『"#【]/u.test(text[start - 1] ?? '') ||
    /[”’」』"#]/u.test(text[end] ?? '') ||
    paragraph.marked().some((one) => one.start < start && end < one.end)
  )
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
}
/** A mark between Chinese characters; a comma or colon also before a number or an opening mark. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”》）〕])[,;:!?](?=\s?[\p{Script=Han}“《（〔]|$)|(?<=\p{Script=Han})[,;](?=\s?\d)/gu
const HALF_BRACKETS = /\(([^()\n]{1,60})\)/gu

function halfWidthMarks({ text }: Paragraph): FoundPlace[] {
  const single = [...text.matchAll(HALF_WIDTH)].map(
    ({ 0: written, index: start }): FoundPlace => ({
      start,
      end: start + written.length,
      severity: 'advice',
      message: { id: 'half-width-mark', values: { written } },
      suggestions: [FULL_WIDTH[written] ?? written],
    }),
  )
  const brackets = [...text.matchAll(HALF_BRACKETS)].flatMap((match): FoundPlace[] => {
    const [written, inner = ''] = match
    const start = match.index
    const before = text[start - 1] ?? ''
    const isChinese =
      HAN.test(inner) && (start === 0 || /[\p{Script=Han}”》\d]/u.test(before))
    if (!isChinese) return []
    return [
      {
        start,
        end: start + written.length,
        severity: 'advice',
        message: { id: 'half-width-mark', values: { written } },
        suggestions: [`（${inner}）`],
      },
    ]
  })
  return [...single, ...brackets]
}

function provenanceOf({
  noticeId,
  campaign,
}: CheckIndex['printed']['quoted'][number]): Provenance {
  return {
    type: 'notice',
    noticeId,
    clauseId: null,
    campaign,
    year: null,
    grade: noticeId === null ? 'corroborated' : 'held',
  }
}
