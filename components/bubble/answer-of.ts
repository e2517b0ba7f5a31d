// From the result of a lookup to what a bubble's card shows: the best wording, what is known
// besides, and the ways on.
import { type Locale, type Translate, translator } from '../../locales/index.ts'
import { compare } from '../../lookup/comparison.ts'
import { isInHalves } from '../../lookup/copied-forms.ts'
import { extentsOf } from '../../lookup/extents.ts'
import type { Library } from '../../lookup/library.ts'
import type { LookupResult, Match, Place, Statement } from '../../lookup/types.ts'
import { CONFIDENCE_LABEL, GRADE_LABEL } from '../labels.ts'
import { placeLabel } from '../place-label.ts'
import { actionsOf, type Taking } from '../popup/actions.ts'
import { hintsOf } from '../popup/card-hints.ts'
import { differenceText } from '../popup/difference-text.ts'
import { isCompared } from '../popup/is-compared.ts'
import { statementText } from '../popup/statement-text.ts'
import type { BubbleAction, BubbleAnswer, BubbleResult } from './bubble-answer.ts'

/** More would make the bubble a page; the popup has them all. */
const MOST_STATEMENTS = 3

export interface Asked {
  text: string
  /** Longer than what is looked up at once. */
  cut: boolean
}

export function answerOf(
  { text, cut }: Asked,
  found: LookupResult,
  library: Library,
  locale: Locale,
): BubbleAnswer {
  const t = translator(locale)
  const { matches, nearest, statements } = found
  const best = matches[0] ?? nearest[0] ?? null
  const others = Math.max(0, (matches.length || nearest.length) - 1)
  const isNothing = best === null && statements.length === 0
  return {
    locale,
    status: statusOf(found, t),
    result: best && resultOf(best, text, library, t),
    more: others > 0 ? t('bubbleMore', { n: others }) : null,
    statements: statements
      .slice(0, MOST_STATEMENTS)
      .map((statement) => statementOf(statement, library, t)),
    nothing: isNothing ? { title: t('resultsNone'), help: t('resultsNoneHelp') } : null,
    cut: cut ? t('queryCut') : null,
    actions: [
      ...(best ? actionsFor(best, text, library, t) : []),
      { type: 'popup', label: t('bubbleInPopup') },
    ],
    words: {
      card: t('bubbleCard'),
      selected: t('selectedText'),
      official: t('officialText'),
      menu: t('bubbleMenu'),
      offHere: t('bubbleOffHere'),
      close: t('bubbleClose'),
      copyFailed: t('copyFailed'),
    },
  }
}

function statusOf({ matches, nearest, statements }: LookupResult, t: Translate): string {
  if (matches.length > 0) return t('resultsFound', { n: matches.length })
  if (statements.length > 0) return t('statementsCount', { n: statements.length })
  if (nearest.length > 0) return t('resultsNearestCount', { n: nearest.length })
  return t('resultsNone')
}

function resultOf(
  match: Match,
  text: string,
  library: Library,
  t: Translate,
): BubbleResult {
  const { entry, confidence } = match
  const comparison = compare(match, text)
  const [place] = entry.places
  return {
    confidence,
    label: t(CONFIDENCE_LABEL[confidence]),
    wording: entry.text,
    pieces: comparison ? [...comparison.pieces] : null,
    part: comparison?.part ? [...comparison.part] : null,
    deviates: comparison?.deviates ?? false,
    differences: (comparison?.pieces ?? []).flatMap(
      (piece) => differenceText(piece, t) ?? [],
    ),
    hints: hintsOf(match, t),
    place: place ? placeLabel(place, library, t) : t('unknown'),
    grade: gradeOf(place, library, t),
  }
}

/** A held text that nobody has compared with the print says so wherever it is shown. */
function gradeOf(place: Place | undefined, library: Library, t: Translate): string {
  const grade = t(GRADE_LABEL[place?.grade ?? 'unknown'])
  const isHeld = place?.noticeId != null
  return isHeld && !isCompared(place.noticeId, library)
    ? `${grade} · ${t('notCompared')}`
    : grade
}

function statementOf(statement: Statement, library: Library, t: Translate) {
  const grade =
    statement.type === 'predecessor'
      ? statement.predecessor.grade
      : 'grade' in statement
        ? statement.grade
        : null
  return {
    text: statementText(statement, library, t),
    grade: grade && t(GRADE_LABEL[grade]),
  }
}

function actionsFor(
  match: Match,
  text: string,
  library: Library,
  t: Translate,
): BubbleAction[] {
  const { entry } = match
  const [first, ...wider] = extentsOf(match, text, library).map(
    (taken): Taking => ({ taken, insertion: null }),
  )
  if (!first) return []
  const actions = actionsOf(
    {
      // Citing, inserting and pinning are the popup's.
      takings: [first, ...wider],
      noInsertion: 'insertNowhere',
      inHalves: isInHalves(entry.kind),
      // What belongs to the notice stands in the popup.
      facts: null,
      noticeId: entry.places[0]?.noticeId ?? null,
      clauseId: entry.places[0]?.clauseId ?? null,
      record: null,
      pin: null,
    },
    t,
  )
  return actions.flatMap(({ label, effect }) =>
    effect.type === 'copy' || effect.type === 'open' ? [{ label, ...effect }] : [],
  )
}
