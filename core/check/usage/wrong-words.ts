// Words in which one character is another one that sounds or looks alike, and that is never right.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

/** 帐 is right in 帐篷 and 蚊帐 alone. */
const ACCOUNT =
  '帐(?=[户号目簿款册单务本])|(?<=[记转结报台查呆坏销])帐(?![篷幕子下内外中])'
/** 防犯 before 罪, and the like, is the end and the beginning of two words. */
const WRONG: readonly (readonly [written: string, official: string])[] = [
  ['布署', '部署'],
  ['部暑', '部署'],
  ['竟赛', '竞赛'],
  ['竟争', '竞争'],
  ['峻工', '竣工'],
  ['幅射', '辐射'],
  ['松驰', '松弛'],
  ['震憾', '震撼'],
  ['追朔', '追溯'],
  ['再接再励', '再接再厉'],
  ['融汇贯通', '融会贯通'],
  ['迫不急待', '迫不及待'],
  ['一愁莫展', '一筹莫展'],
  ['默守成规', '墨守成规'],
]
const WORDS = new Map(WRONG)
const PATTERN = new RegExp(
  `(?<account>${ACCOUNT})|(?<![分])(?:${WRONG.map(([written]) => written).join('|')})`,
  'gu',
)

/** Titles of former days have 帐户. */
export function wrongWords(paragraph: Paragraph): FoundPlace[] {
  const { text, readable } = paragraph
  return [...readable.matchAll(PATTERN)].flatMap((match): FoundPlace[] => {
    const isAccount = match.groups?.account !== undefined
    const isVerb = isAccount && /[记转结报台查呆坏销]/u.test(text[match.index - 1] ?? '')
    const start = isVerb ? match.index - 1 : match.index
    const isNoun =
      isAccount && /[户号目簿款册单务本]/u.test(readable[match.index + 1] ?? '')
    const end = match.index + match[0].length + (isNoun ? 1 : 0)
    const isQuoted = paragraph.marked().some((one) => one.start < start && end < one.end)
    if (isQuoted) return []
    const written = text.slice(start, end)
    const official = isAccount ? written.replace(/[帐帳]/u, '账') : WORDS.get(match[0])
    if (official === undefined || /[^\p{Script=Han}]/u.test(written)) return []
    return [
      {
        start,
        end,
        severity: 'certain',
        message: { id: 'wrong-usage', values: { written, official } },
        suggestions: [official],
      },
    ]
  })
}
