// What the office's own list calls wrong or forbidden.

import { continuesAsOtherWord } from '../../lookup/names/index.ts'
import type { WordRow } from '../../records/word-list.ts'
import { sameWidth, sameWidthSimplified } from '../../text/same-width.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'
import {
  isWithinLonger,
  type Stretch,
  type WordMatch,
  wordMatches,
} from '../word-list/matches.ts'

const row = { reason: '本单位编校规范', note: '', addedAt: 0 }

const EXAMPLES: readonly WordRow[] = [
  { kind: 'wrong', word: '登陆', right: '登录', ...row },
  { kind: 'allowed', word: '登陆作战', ...row },
  { kind: 'forbidden', word: '亲自', ...row },
  { kind: 'wrong', word: '交通部', right: '交通运输部', ...row },
]

/**
 * A word is not found
 * - inside of a longer word that is allowed, that is the right form of a row, or that the library holds,
 * - where a Latin letter or a digit at its edge goes on (app in application, 23年 in 2023年),
 * - where a name of a body goes on as another word (交通部 in 交通部门).
 */
export const ownList: ParagraphRule = {
  id: 'own-list',
  authority: { kind: 'own-list', document: null },
  scope: 'paragraph',
  find: (paragraph, _index, { ownList: rows = [] }) => {
    const matches = wordMatches(paragraph.text, rows)
    if (!matches.some(isAgainstList)) return []
    const isWithin = isWithinLonger([...matches, ...heldStretches(paragraph)])
    return matches.flatMap((match) =>
      isAgainstList(match) && !isWithin(match) && !goesOn(paragraph, match)
        ? placeOf(paragraph.text, match, match.row)
        : [],
    )
  },
  exampleList: EXAMPLES,
  examples: [
    { text: '请登陆网站查询。', found: '登陆', fixed: '请登录网站查询。' },
    { text: '主任亲自到会。', found: '亲自', fixed: null },
    { text: '由交通部印发。', found: '交通部', fixed: '由交通运输部印发。' },
  ],
  counterExamples: [
    '参加登陆作战演练。',
    '各级交通部门要加强管理。',
    '请登录网站查询。',
    '由交通运输部印发。',
  ],
}

type AgainstList = WordMatch & { row: Exclude<WordRow, { kind: 'allowed' }> }

const isAgainstList = (match: WordMatch): match is AgainstList =>
  match.row !== null && match.row.kind !== 'allowed'

/** Where the paragraph writes a held name or wording exactly. */
function heldStretches(paragraph: Paragraph): Stretch[] {
  const { from, to } = paragraph.folded()
  const original = (start: number, end: number): Stretch => ({
    start: from[start] ?? 0,
    end: to[end - 1] ?? 0,
  })
  return [
    ...paragraph.names().map(({ start, end }) => original(start, end)),
    ...paragraph
      .alignments()
      .filter(({ cost, wording }) => cost === 0 && wording.isWhole)
      .map(({ text: [start, end] }) => original(start, end)),
  ]
}

/** Whether what stands behind the word makes another word of it. */
function goesOn({ text }: Paragraph, { end }: WordMatch): boolean {
  const plain = sameWidthSimplified(text.slice(end - 1, end + 4))
  return continuesAsOtherWord(plain.charAt(0), plain.slice(1))
}

function placeOf(
  text: string,
  { start, end }: WordMatch,
  found: AgainstList['row'],
): FoundPlace {
  const written = text.slice(start, end)
  const provenance = {
    type: 'authority',
    authority: { kind: 'own-list', document: found.reason || null },
  } as const
  const place = { start, end, severity: 'certain', provenance } as const
  if (found.kind === 'forbidden')
    return { ...place, message: { id: 'own-list-forbidden', values: { written } } }
  const { right: official } = found
  return {
    ...place,
    message: { id: 'own-list-wrong', values: { written, official } },
    // What is right in simplified characters is not to be put into a text in traditional ones.
    suggestions: sameWidth(written) === sameWidth(found.word) ? [official] : [],
  }
}
