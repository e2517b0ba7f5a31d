// The one door of the check: every place of a text that deviates from held wordings, from known facts
// or from the form of official documents. Pure, no DOM, no browser API.
import type { Library } from '../lookup/index.ts'
import { runAtOnce, type Work } from '../slices.ts'
import { type CheckIndex, checkIndexOf } from './check-index.ts'
import { RULES } from './registry.ts'
import { splitParagraphs } from './text/paragraphs.ts'
import { type Paragraph, readParagraph, readText } from './text/reading.ts'
import type { CheckSettings, Finding, FoundPlace, Rule } from './types.ts'

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

/** The same in steps of one paragraph, for `inSlices`: a long text leaves the thread its turns. */
export function* checkWork(
  text: string,
  library: Library,
  settings: CheckSettings = {},
  earlier: Checked | null = null,
): Work<Checked> {
  const index = checkIndexOf(library)
  const rules = activeRules(settings)
  const paragraphs = new Map<string, CheckedParagraph>()
  for (const { text: written } of splitParagraphs(text)) {
    if (paragraphs.has(written)) continue
    paragraphs.set(
      written,
      earlier?.paragraphs.get(written) ?? checkedParagraph(written, index, settings),
    )
    yield
  }
  const reading = readText(
    text,
    index,
    (written) => paragraphs.get(written)?.paragraph ?? readParagraph(written, index),
  )
  const findings: Finding[] = []
  for (const { paragraph, start } of reading.paragraphs) {
    for (const finding of paragraphs.get(paragraph.text)?.findings ?? [])
      findings.push({
        ...finding,
        start: finding.start + start,
        end: finding.end + start,
      })
  }
  for (const rule of rules) {
    if (rule.scope !== 'text') continue
    findings.push(
      ...rule.find(reading, index, settings).map((place) => findingOf(place, rule)),
    )
    yield
  }
  return { text, findings: inOrder(findings), paragraphs }
}

function checkedParagraph(
  text: string,
  index: CheckIndex,
  settings: CheckSettings,
): CheckedParagraph {
  const paragraph = readParagraph(text, index)
  return { paragraph, findings: paragraphFindings(paragraph, index, settings) }
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
