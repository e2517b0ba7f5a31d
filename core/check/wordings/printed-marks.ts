// Which wordings the held notices always print in “ ” or in 《 》.
import type { Library } from '../../lookup/index.ts'
import { clausePaths, clauseText } from '../../notices/index.ts'

interface MarkedWording {
  text: string
  noticeId: string | null
  campaign: string | null
}

export interface PrintedMarks {
  /** In “ ”: “质量月”, “双随机、一公开”. */
  quoted: readonly MarkedWording[]
  /** In 《 》: 《质量强国建设纲要》. */
  titled: readonly MarkedWording[]
}

const QUOTED = /“([^“”]{3,20})”/gu
const TITLED = /《([^《》]{4,40})》/gu
/** A word of three characters and less is in quotes for this one use of it. */
const SHORTEST_PHRASE = 4

/** Only wordings that a notice prints in marks each time it has them. */
export function printedMarks({ holdings }: Library): PrintedMarks {
  const quoted = new Map<string, MarkedWording>()
  const titled = new Map<string, MarkedWording>()
  for (const notice of holdings.notices) {
    const text = [
      notice.preamble ?? '',
      ...[...clausePaths(notice.sections)].map((path) => {
        const clause = path.at(-1)
        return clause ? clauseText(clause) : ''
      }),
      notice.closing ?? '',
    ].join('\n')
    const of = { noticeId: notice.id, campaign: notice.campaign }
    for (const [, inner = ''] of text.matchAll(TITLED))
      if (isAlwaysMarked(inner, text, '《')) titled.set(inner, { text: inner, ...of })
    for (const [, inner = ''] of text.matchAll(QUOTED))
      if (isSetPhrase(inner) && isAlwaysMarked(inner, text, '“'))
        quoted.set(inner, { text: inner, ...of })
  }
  for (const { name } of holdings.campaigns) {
    const [, inner] = /“([^“”]{3,12})”/u.exec(name) ?? []
    if (inner) quoted.set(inner, { text: inner, noticeId: null, campaign: name })
  }
  return { quoted: [...quoted.values()], titled: [...titled.values()] }
}

/** 两个确立 and 双随机、一公开 are nothing without their quotes; 一站式 and 中国制造 are words, too. */
const isSetPhrase = (wording: string): boolean =>
  wording.length >= SHORTEST_PHRASE && /^[一二两三四五六七八九十双]|\d{4}$/u.test(wording)

function isAlwaysMarked(wording: string, text: string, mark: string): boolean {
  return text
    .split(wording)
    .slice(0, -1)
    .every((before) => before.endsWith(mark))
}
