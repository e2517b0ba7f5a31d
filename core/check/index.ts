// The one door of the check: every place of a text that deviates from held wordings, from known facts
// or from the form of official documents. Pure, no DOM, no browser API.
import type { Library } from '../lookup/index.ts'
import { runAtOnce, type Work } from '../slices.ts'
import { type CheckIndex, checkIndexOf, checkIndexWork } from './check-index.ts'
import { RULES } from './registry.ts'
import { splitParagraphs } from './text/paragraphs.ts'
import { placedParagraph } from './text/place-paragraph.ts'
import {
  type Paragraph,
  type PlacedParagraph,
  readAhead,
  readParagraph,
  readText,
} from './text/reading.ts'
import type { CheckSettings, Finding, FoundPlace, PlacesWork, Rule } from './types.ts'

export type { CheckSettings, Finding, RuleId } from './types.ts'

/** The result of a check, and what the next check of the same text takes over from it. */
export interface Checked {
  text: string
  /** In the order of the text. */
  findings: readonly Finding[]
  /** By the paragraph's text. */
  paragraphs: ReadonlyMap<string, CheckedParagraph>
}

interface CheckedParagraph {
  paragraph: Paragraph
  /** Of the rules that look at one paragraph alone; offsets in the paragraph. */
  findings: readonly Finding[]
}

/**
 * Checks a text against everything that the library holds.
 * @returns the findings in the order of the text, with offsets in it
 */
export function check(
  text: string,
  library: Library,
  settings: CheckSettings = {},
): readonly Finding[] {
  return runAtOnce(checkWork(text, library, settings)).findings
}

/** Findings of the rules that look at one paragraph alone; offsets in the paragraph. */
export function checkParagraph(
  text: string,
  library: Library,
  settings: CheckSettings = {},
): readonly Finding[] {
  const index = checkIndexOf(library)
  return paragraphFindings(readParagraph(text, index), index, settings)
}

/**
 * Checks a text again of which some paragraphs changed: the others are taken over, and only what
 * depends on the whole text is checked anew.
 * @param earlier the result for the same library and settings
 */
export function recheck(
  earlier: Checked,
  text: string,
  library: Library,
  settings: CheckSettings = {},
): Checked {
  return runAtOnce(checkWork(text, library, settings, earlier))
}

/** How much of a text is checked, in its characters. */
export interface CheckProgress {
  done: number
  all: number
}

/**
 * The same in steps of a few milliseconds, whatever the text is: for `runInSlices`, which leaves the
 * thread its turns. To cancel it, ask for no next step. Each step tells how far the check is.
 */
export function* checkWork(
  text: string,
  library: Library,
  settings: CheckSettings = {},
  earlier: Checked | null = null,
): Work<Checked, CheckProgress> {
  const all = text.length
  const index = yield* withProgress(checkIndexWork(library), () => ({ done: 0, all }))
  const rules = activeRules(settings)
  const textRules = rules.filter((rule) => rule.scope === 'text')
  // Reading takes about as long as all rules of the whole text.
  const paragraphs = new Map<string, CheckedParagraph>()
  const placed: PlacedParagraph[] = []
  const cuts: number[] = []
  for (const part of splitParagraphs(text)) {
    const checked =
      paragraphs.get(part.text) ??
      earlier?.paragraphs.get(part.text) ??
      checkedParagraph(part.text, index, settings)
    paragraphs.set(part.text, checked)
    placed.push(placedParagraph(checked.paragraph, part, placed.at(-1)))
    if (part.isCutOff) cuts.push(part.start)
    yield { done: Math.floor((part.start + part.text.length) / 2), all }
  }
  const findings: Finding[] = []
  for (const { paragraph, start } of placed)
    for (const finding of paragraphs.get(paragraph.text)?.findings ?? [])
      findings.push(movedFinding(finding, start))
  const reading = readText(text, index, placed)
  for (const [number, rule] of textRules.entries()) {
    const places = rule.find(reading, index, settings)
    const progress = (characters: number): CheckProgress => {
      const share = (number + characters / all) / textRules.length
      return { done: Math.floor((all * (1 + share)) / 2), all }
    }
    const found = isWork(places) ? yield* withProgress(places, progress) : places
    for (const place of found) findings.push(findingOf(place, rule))
    yield progress(all)
  }
  return { text, findings: inOrder(withoutCutOff(findings, cuts)), paragraphs }
}

const isWork = (places: readonly FoundPlace[] | PlacesWork): places is PlacesWork =>
  'next' in places

function* withProgress<T, Progress>(
  work: Work<T, Progress>,
  progress: (step: Progress) => CheckProgress,
): Work<T, CheckProgress> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield progress(step.value)
  }
}

const movedFinding = (finding: Finding, offset: number): Finding => ({
  ...finding,
  start: finding.start + offset,
  end: finding.end + offset,
})

/** Without what touches a place at which a paragraph without marks was cut: half a name is no error. */
function withoutCutOff(
  findings: readonly Finding[],
  cuts: readonly number[],
): readonly Finding[] {
  if (cuts.length === 0) return findings
  const cutAt = new Set(cuts.flatMap((cut) => [cut - 1, cut, cut + 1]))
  return findings.filter(({ start, end }) => !cutAt.has(start) && !cutAt.has(end))
}

function checkedParagraph(
  text: string,
  index: CheckIndex,
  settings: CheckSettings,
): CheckedParagraph {
  const paragraph = readParagraph(text, index)
  const findings = paragraphFindings(paragraph, index, settings)
  readAhead(paragraph)
  return { paragraph, findings }
}

function paragraphFindings(
  paragraph: Paragraph,
  index: CheckIndex,
  settings: CheckSettings,
): Finding[] {
  return activeRules(settings).flatMap((rule) =>
    rule.scope === 'paragraph'
      ? rule.find(paragraph, index, settings).map((place) => findingOf(place, rule))
      : [],
  )
}

function findingOf(place: FoundPlace, { id, authority }: Rule): Finding {
  const { suggestions = [], provenance = { type: 'authority', authority } } = place
  return { ...place, rule: id, suggestions, provenance }
}

function activeRules({ disabled = [], enabled = [] }: CheckSettings): readonly Rule[] {
  return RULES.filter(
    ({ id, offByDefault }) =>
      !disabled.includes(id) && (!offByDefault || enabled.includes(id)),
  )
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end)
}
