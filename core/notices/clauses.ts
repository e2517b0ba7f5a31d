// The clauses of a notice: where a passage stands, and its number as it is printed.
import type { Clause, Notice } from '../../data/schema.ts'

/** The notice of this id; undefined where the text of none is held. */
export function noticeOf(
  notices: readonly Notice[],
  noticeId: string,
): Notice | undefined {
  return notices.find(({ id }) => id === noticeId)
}

/** Every numbered passage in reading order, each with those above it: [二, （三）]. */
export function* clausePaths(
  clauses: readonly Clause[],
  above: readonly Clause[] = [],
): Generator<readonly [...Clause[], Clause]> {
  for (const clause of clauses) {
    yield [...above, clause]
    yield* clausePaths(clause.clauses, [...above, clause])
  }
}

/** A numbered passage of a notice, with those above it; null for what bears no number. */
export function clauseOf(
  notice: Notice | undefined,
  clauseId: string,
): { path: readonly Clause[]; clause: Clause } | null {
  for (const path of clausePaths(notice?.sections ?? [])) {
    const clause = path.at(-1)
    if (clause?.id === clauseId) return { path, clause }
  }
  return null
}

/** The number with the mark that the print sets after it: 二 as 二、, 1 as 1., （三） as it is. */
export function printedNumber(number: string): string {
  if (/^[〇一二三四五六七八九十百]+$/u.test(number)) return `${number}、`
  return /^\d+$/u.test(number) ? `${number}.` : number
}

/** 二、（三）, 二、（三）1; '' where nothing in it has a number. */
export function pathLabel(path: readonly Clause[]): string {
  const label = path.map(({ number }) => printedNumber(number)).join('')
  return label.replace(/\.$/u, '')
}

/** `2.3` as 二、（三）, a section as 二、; null for what bears no number (preamble, closing …). */
export function clauseLabel(
  notices: readonly Notice[],
  noticeId: string,
  clauseId: string,
): string | null {
  const passage = clauseOf(noticeOf(notices, noticeId), clauseId)
  return passage && pathLabel(passage.path)
}

/** A passage as running text: 提高全民质量素养。策划主题宣传活动…. */
export function clauseText({ heading, text }: Clause): string {
  return [heading, text ?? ''].filter((part) => part !== '').join('。')
}
