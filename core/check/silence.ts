// Which findings are silenced: at one place, in one draft, or by a word that the office allows.
import type { Silence } from '../records/silences.ts'
import { isWord, type WordRow } from '../records/word-list.ts'
import type { RuleId } from './rule-ids.ts'
import type { Finding } from './types.ts'
import { allowedStretches, isWithinOneOf } from './word-list/matches.ts'

/** 忽略此处, 本稿不再提示此写法, 加入本单位词表. */
const SILENCE_SCOPES = ['place', 'draft', 'list'] as const
export type SilenceScope = (typeof SILENCE_SCOPES)[number]

export interface Silences {
  /** Those of the draft or page whose findings are looked at. */
  silences: readonly Silence[]
  /** 本单位词表; its allowed rows silence. */
  ownList: readonly WordRow[]
}

export interface SilencedFinding {
  finding: Finding
  scope: SilenceScope
}

/** So much of the text on both sides tells a place, within its paragraph; in UTF-16 units. */
const CONTEXT = 10
const LINE_BREAK = /[\n\r\u2028\u2029]/u

/**
 * What these rules find is no wording but what the text says: that a word is allowed does not make
 * a wrong year or a missing department right. Nor is a personal number a word.
 */
const OF_FACTS: readonly RuleId[] = [
  'issuers',
  'theme-year',
  'impossible-date',
  'attachments',
  'recipients',
  'paired-marks',
  'identity-number',
  'level-numbers',
  'announced-count',
]

/**
 * The scopes that fit a finding.
 * @param text the text that the offsets of the finding are of
 */
export function scopesOf(finding: Finding, text: string): readonly SilenceScope[] {
  const canBeAllowed =
    isAboutWording(finding) && isWord(text.slice(finding.start, finding.end))
  return SILENCE_SCOPES.filter((scope) => scope !== 'list' || canBeAllowed)
}

/** What the office's list calls wrong is changed there. */
const isAboutWording = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  !OF_FACTS.includes(rule) && rule !== 'own-list'

/**
 * Takes the silenced findings out.
 * @param text the text that the offsets of the findings are of
 * @returns both in the order given
 */
export function splitSilenced(
  findings: readonly Finding[],
  text: string,
  { silences, ownList }: Silences,
): { shown: Finding[]; silenced: SilencedFinding[] } {
  const places = silencedPlaces(findings, text, silences)
  const drafts = new Set(
    silences
      .filter(({ scope }) => scope === 'draft')
      .map(({ rule, written }) => wordingKey(rule, written)),
  )
  const isAllowed = allowedIn(text, ownList)
  const scopeOf = (finding: Finding): SilenceScope | null => {
    if (places.has(finding)) return 'place'
    const { rule, start, end } = finding
    if (drafts.has(wordingKey(rule, text.slice(start, end)))) return 'draft'
    return isAllowed(finding) ? 'list' : null
  }
  const shown: Finding[] = []
  const silenced: SilencedFinding[] = []
  for (const finding of findings) {
    const scope = scopeOf(finding)
    if (scope === null) shown.push(finding)
    else silenced.push({ finding, scope })
  }
  return { shown, silenced }
}

/** The silence of a finding at its place; `findings` are all of the text, so that like places are told apart. */
export function silenceOfPlace(
  finding: Finding,
  findings: readonly Finding[],
  text: string,
  draftKey: string,
  at: number,
): Silence {
  const key = placeKey(finding, text)
  const alike = findings.filter((other) => placeKey(other, text) === key)
  const nth = alike.findIndex((other) => isSamePlace(other, finding))
  const { written, before, after } = placeIn(finding, text)
  return {
    scope: 'place',
    draftKey,
    rule: finding.rule,
    written,
    before,
    after,
    nth: Math.max(0, nth),
    at,
  }
}

const isSamePlace = (a: Finding, b: Finding): boolean =>
  a.start === b.start && a.end === b.end && a.rule === b.rule

const wordingKey = (rule: string, written: string): string =>
  JSON.stringify([rule, written])

const joined = (rule: string, place: ReturnType<typeof placeIn>): string =>
  JSON.stringify([rule, place.written, place.before, place.after])

function placeKey(finding: Finding, text: string): string {
  return joined(finding.rule, placeIn(finding, text))
}

function placeIn({ start, end }: Finding, text: string) {
  const before = text
    .slice(Math.max(0, start - CONTEXT), start)
    .split(LINE_BREAK)
    .at(-1)
  const after = text.slice(end, end + CONTEXT).split(LINE_BREAK)[0]
  return { written: text.slice(start, end), before: before ?? '', after: after ?? '' }
}

/**
 * Of places that are alike in wording and context each silence takes one: the same one as before, or
 * the last, where some of them are gone.
 */
function silencedPlaces(
  findings: readonly Finding[],
  text: string,
  silences: readonly Silence[],
): ReadonlySet<Finding> {
  const wanted = new Map<string, number[]>()
  for (const silence of silences) {
    if (silence.scope !== 'place') continue
    const key = joined(silence.rule, silence)
    wanted.set(key, [...(wanted.get(key) ?? []), silence.nth])
  }
  if (wanted.size === 0) return new Set()
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = placeKey(finding, text)
    if (wanted.has(key)) alike.set(key, [...(alike.get(key) ?? []), finding])
  }
  return new Set(
    [...alike].flatMap(([key, places]) => chosen(places, wanted.get(key) ?? [])),
  )
}

function chosen(places: readonly Finding[], nths: readonly number[]): Finding[] {
  const there = new Set(nths.filter((nth) => nth < places.length))
  let missing = new Set(nths).size - there.size
  for (let nth = places.length - 1; nth >= 0 && missing > 0; nth--) {
    if (there.has(nth)) continue
    there.add(nth)
    missing--
  }
  return places.filter((_, nth) => there.has(nth))
}

/** Whether a finding lies within a word that the office allows. */
function allowedIn(
  text: string,
  ownList: readonly WordRow[],
): (finding: Finding) => boolean {
  const isWithin = isWithinOneOf(allowedStretches(text, ownList))
  return (finding) =>
    finding.start < finding.end && isAboutWording(finding) && isWithin(finding)
}
