// A damaged text through the parser, the review and back: what may not happen, whatever comes.
import fc from 'fast-check'
import { Window } from 'happy-dom'
import * as v from 'valibot'
import {
  draftSchema,
  linesOfText,
  type MainText,
  parseNotice,
  type SourceLine,
} from '../../core/parse/index.ts'
import type { PageNode } from '../../core/parse/page/index.ts'
import { linesOfPage } from '../../core/parse/page/index.ts'
import {
  noticeFrom,
  reviewed,
  reviewOf,
  reviewProblems,
  reviewSchema,
} from '../../core/parse/review/index.ts'
import { noticeSchema } from '../../data/schema.ts'
import { invented } from '../eval/invented.ts'
import { labelFrom } from '../eval/parse-score.ts'
import { type CaseResult, type FuzzCase, processorSeconds } from './case.ts'
import { type ParseSource, parseSources, textOfSource } from './parse-source.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const window = new Window({ settings: { disableJavaScriptEvaluation: true } })
const parser = new window.DOMParser()

interface ParseInput {
  source: ParseSource
  /** Where the main text of a page may begin and how long it is, in thousandths of its lines. */
  main: readonly [number, number] | null
}

const thousandths = fc.nat({ max: 1000 })

export const parseCase: FuzzCase<ParseInput> = {
  arbitrary: fc.record({
    source: parseSources,
    main: fc.option(fc.tuple(thousandths, thousandths), { freq: 4 }),
  }),
  run: runParse,
}

function runParse(input: ParseInput): CaseResult {
  const { format, text } = textOfSource(input.source)
  const page = format === 'html' ? pageOf(text) : null
  const began = processorSeconds()
  const lines = linesOfText(page ? textOf(linesOfPage(page)) : text)
  const main = input.main && mainOf(lines, input.main)
  const draft = parseNotice(lines, main)
  const review = reviewOf(draft)
  const back = reviewed(draft, review)
  const notice = noticeFrom(back, 'own-1', ORIGIN)
  const seconds = processorSeconds() - began
  return {
    outcome: '',
    seconds,
    faults: [
      ...issues('draft', draftSchema, draft),
      ...issues('review', reviewSchema, review),
      ...invented(draft, lines).map((text) => `invented: ${quoted(text)}`),
      ...reviewProblems(review)
        .filter((problem) => problem !== 'title')
        .map((problem) => `to be put right: ${problem} ${quoted(review[problem])}`),
      ...differences(labelFrom(draft), labelFrom(back)),
      ...(notice === null
        ? draft.title.value === null
          ? []
          : ['no notice, with a title']
        : issues('notice', noticeSchema, notice)),
    ],
  }
}

/** Null where happy-dom gives up, as no browser does: then its source is a text like another. */
function pageOf(html: string): PageNode | null {
  try {
    return parser.parseFromString(html, 'text/html').body
  } catch (error) {
    if (error instanceof window.DOMException) return null
    throw error
  }
}

const textOf = (lines: readonly SourceLine[]): string =>
  lines.map(({ text }) => text).join('\n')

function mainOf(
  lines: readonly SourceLine[],
  [from, length]: readonly [number, number],
): MainText {
  const partOf = (share: number): number => Math.floor((share * lines.length) / 1000)
  const first = 1 + partOf(from)
  return { from: first, to: first + partOf(length) }
}

const issues = (what: string, schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value).issues ?? []).map(
    (issue) => `${what}: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  )

/** Fields that the review changed though nobody did. */
function differences(before: object, after: object): string[] {
  const now = new Map(Object.entries(after))
  return Object.entries(before).flatMap(([name, value]) => {
    const [was, is] = [JSON.stringify(value), JSON.stringify(now.get(name))]
    return was === is
      ? []
      : [`changed by the review: ${name} ${quoted(was)} ${quoted(is)}`]
  })
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 300))
