// Notices as a part of an exported file. All of them are right, or none is taken.
import * as v from 'valibot'
import { type Notice, noticeSchema } from '../schema.ts'
import type { FileProblem } from './file.ts'

export const NOTICES_PART = 'notices'
export const NOTICES_VERSION = 1

const PLACE = `parts.${NOTICES_PART}`

const partSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.array(v.unknown()),
})

export function noticesToPart(notices: readonly Notice[]): unknown {
  return { version: NOTICES_VERSION, items: notices }
}

export interface NoticesRead {
  notices: readonly Notice[]
  problems: readonly FileProblem[]
}

export function noticesFromPart(part: unknown): NoticesRead {
  const parsed = v.safeParse(partSchema, part)
  if (!parsed.success) return { notices: [], problems: problemsOf(parsed.issues, PLACE) }
  const { version, items } = parsed.output
  if (version > NOTICES_VERSION) {
    const known = NOTICES_VERSION
    return wrong({ kind: 'newer', where: `${PLACE}.version`, version, known })
  }
  const notices: Notice[] = []
  const problems: FileProblem[] = []
  for (const [at, item] of items.entries()) {
    const where = `${PLACE}.items.${at}`
    const notice = v.safeParse(noticeSchema, item)
    if (!notice.success) problems.push(...problemsOf(notice.issues, where))
    else if (notices.some(({ id }) => id === notice.output.id)) {
      const found = `"${notice.output.id}"`
      const expected = 'an id of its own'
      problems.push({ kind: 'value', where: `${where}.id`, expected, found })
    } else notices.push(notice.output)
  }
  return problems.length === 0 ? { notices, problems } : { notices: [], problems }
}

const wrong = (problem: FileProblem): NoticesRead => ({
  notices: [],
  problems: [problem],
})

type Issues = readonly v.BaseIssue<unknown>[]

function problemsOf(issues: Issues, where: string): FileProblem[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue)
    const { expected, message, received } = issue
    return {
      kind: 'value',
      where: path === null ? where : `${where}.${path}`,
      // A check of our own has what it expects for its message.
      expected: expected ?? message,
      found: received,
    }
  })
}
