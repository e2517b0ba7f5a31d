// Compares the marks of a writing with the right words to those of the print: straight quotes,
// half-width brackets, a missing 《》. Folding drops them all.

import { type Folded, fold, foldText } from '../../text/fold.ts'
import { isInHalves } from '../../text/halves.ts'
import { simplified } from '../../text/traditional.ts'
import type { Entry, MarkDifference, Match } from '../types.ts'

/** Marks of a class stand for one another: what differs is how they are written. */
const CLASSES = [
  '“「『‘"＂\'”」』’',
  '（(〔[［【〈《<',
  '）)〕]］】〉》>',
  '，,、；;：:。.．',
  '—–-－―~～─',
  '·•・･．',
  '…',
  '！!？?',
  '/／',
  '%％',
]

/** The match with the marks that differ from the print, where it is word for word the same. */
export function withMarks(match: Match, selection: string): Match {
  if (match.confidence !== 'same') return match
  const marks = markDifferences(match, selection)
  return marks.length > 0 ? { ...match, marks } : match
}

/**
 * The marks in which the stretch of a match differs from the print, each once; empty where its words
 * differ, too. Space is none, but between the halves of a theme.
 */
function markDifferences(match: Match, selection: string): MarkDifference[] {
  const { form, entry, span } = match
  const printed = fold(form.text)
  const stretch = fold(selection.slice(...span))
  const at = printed.text.indexOf(stretch.text)
  if (at === -1 || stretch.text === '') return []
  const written = selection.slice(...span)
  const isTraditional = Array.from(written).some(
    (character) => simplified(character) !== character,
  )
  const differences = [
    ...outerMarks(match, selection),
    ...innerMarks(written, stretch, form.text, printed, at, entry),
  ].filter(
    ({ written, printed }) => !(isTraditional && isQuoteOfTaiwan(written, printed)),
  )
  return differences.filter(
    (one, place) =>
      differences.findIndex(
        ({ written, printed }) => written === one.written && printed === one.printed,
      ) === place,
  )
}

const isQuoteOfTaiwan = (written: string, printed: string): boolean =>
  ['「“', '」”', '『‘', '』’'].includes(written + printed)

function innerMarks(
  written: string,
  stretch: Folded,
  wording: string,
  printed: Folded,
  at: number,
  { kind }: Entry,
): MarkDifference[] {
  const differences: MarkDifference[] = []
  for (let unit = 0; unit < stretch.text.length; unit++) {
    const figure = written.slice(stretch.from[unit], stretch.to[unit])
    const asPrinted = wording.slice(printed.from[at + unit], printed.to[at + unit])
    if (isOtherWidth(figure, asPrinted))
      differences.push({ written: figure, printed: asPrinted })
    if (unit + 1 === stretch.text.length) break
    const gap = written.slice(stretch.to[unit], stretch.from[unit + 1])
    const inPrint = wording.slice(printed.to[at + unit], printed.from[at + unit + 1])
    differences.push(...(isInHalves(kind) ? ofHalves(gap, inPrint) : ofGap(gap, inPrint)))
  }
  return differences
}

/** ２０２３ for 2023. */
function isOtherWidth(written: string, printed: string): boolean {
  return written !== printed && /^[！-～]$/u.test(written) && /^[!-~]$/u.test(printed)
}

/** Between halves space and ， are both right; nothing at all is not. */
function ofHalves(gap: string, inPrint: string): MarkDifference[] {
  const isParted = /^(?:\s+|，)$/u.test(inPrint)
  if (!isParted) return ofGap(gap, inPrint)
  return /^(?:\s+|，\s*)$/u.test(gap) ? [] : [{ written: gap.trim(), printed: inPrint }]
}

function ofGap(gap: string, inPrint: string): MarkDifference[] {
  const written = [...gap.replaceAll(/\s|&[a-z]+;/giu, '')]
  const printed = [...inPrint.replaceAll(/\s/gu, '')]
  const differences: MarkDifference[] = []
  for (const mark of printed) {
    const place = written.findIndex((one) => classOf(one) === classOf(mark))
    if (place === -1) differences.push({ written: '', printed: mark })
    else {
      for (const extra of written.splice(0, place))
        differences.push({ written: extra, printed: '' })
      const [mine = ''] = written.splice(0, 1)
      if (mine !== mark) differences.push({ written: mine, printed: mark })
    }
  }
  return [...differences, ...written.map((extra) => ({ written: extra, printed: '' }))]
}

function classOf(mark: string): string {
  return CLASSES.find((one) => one.includes(mark)) ?? mark
}

/**
 * Marks around the wording, where the selection shows what stands there: the name inside 《》 may be
 * all that was selected.
 */
function outerMarks({ form, entry, span }: Match, selection: string): MarkDifference[] {
  const [, open = '', close = ''] = /^([“《（]?).*?([”》）]?)$/su.exec(form.text) ?? []
  const isTitle =
    entry.kind === 'document' && open === '' && /[\p{Script=Han}]$/u.test(form.text)
  const before = selection.slice(0, span[0]).trimEnd().at(-1) ?? ''
  const after = selection.slice(span[1]).trimStart().at(0) ?? ''
  const isWhole = foldText(selection.slice(...span)) === foldText(form.text)
  if (!isWhole) return []
  if (open !== '') return ofPair(before, after, open, close)
  // In running text a title stands in 《》.
  const isInText = [before, after].every((one) => /\p{Script=Han}/u.test(one))
  return isTitle && isInText ? [{ written: '', printed: '《》' }] : []
}

function ofPair(
  before: string,
  after: string,
  open: string,
  close: string,
): MarkDifference[] {
  if (before === '' && after === '') return []
  const pairs = [
    [before, open],
    [after, close],
  ] as const
  const differences = pairs.flatMap(([written, printed]): MarkDifference[] => {
    if (written === printed || written === '' || printed === '') return []
    const isMark = classOf(written) === classOf(printed)
    return [{ written: isMark ? written : '', printed }]
  })
  return differences.length === 2 && differences.every(({ written }) => written === '')
    ? [{ written: '', printed: open + close }]
    : differences
}
