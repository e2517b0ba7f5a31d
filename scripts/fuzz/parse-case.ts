// A damaged text through the parser, the review and back: what may not happen, whatever comes.
import { Window } from 'happy-dom'
import * as v from 'valibot'
import { linesOfBlocks } from '../../core/parse/blocks.ts'
import { draftSchema } from '../../core/parse/draft.ts'
import {
  linesOfText,
  type MainText,
  parseNotice,
  type SourceLine,
} from '../../core/parse/index.ts'
import type { PageNode } from '../../core/parse/page-node.ts'
import {
  reviewed,
  reviewOf,
  reviewProblems,
  reviewSchema,
} from '../../core/parse/review.ts'
import { noticeFrom } from '../../core/parse/to-notice.ts'
import { noticeSchema } from '../../data/schema.ts'
import { invented } from '../eval/invented.ts'
import { labelFrom } from '../eval/parse-score.ts'
import type { Random } from '../eval/random.ts'
import { type CaseResult, worked } from './case.ts'
import { parseSource } from './parse-source.ts'

const ORIGIN = { kind: 'paste', name: null, url: null, on: '2026-11-25' } as const
const window = new Window({ settings: { disableJavaScriptEvaluation: true } })
const parser = new window.DOMParser()

export async function parseCase(random: Random): Promise<CaseResult> {
  const source = parseSource(random)
  const { how } = source
  const page = source.format === 'html' ? pageOf(source.text) : null
  const began = worked()
  const lines = linesOfText(page ? textOf(linesOfBlocks(page)) : source.text)
  const main = random.chance(0.2) ? mainOf(lines, random) : null
  const draft = parseNotice(lines, main)
  const review = reviewOf(draft)
  const back = reviewed(draft, review)
  const notice = noticeFrom(back, 'own-1', ORIGIN)
  const seconds = worked() - began
  return {
    how,
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

function mainOf(lines: readonly SourceLine[], random: Random): MainText {
  const from = 1 + random.below(lines.length + 1)
  return { from, to: from + random.below(lines.length + 1) }
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
