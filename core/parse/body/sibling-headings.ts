// Items that stand beside one another have headings alike.
import type { DraftClause } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** A heading without a stop, of which nothing else tells that it is one. */
const LONGEST_BARE = 24

const LABEL = {
  id: 'sibling-label',
  means: 'A label with its text behind a colon',
  pattern: /^([^，。；：！？\n]{2,16})(?<!如下|包括|为|是)：\s*([^\n]+)$/u,
  yes: ['实验室、图书馆（室）：开展自查'],
  no: ['要求如下：开展自查', '时间：'],
} satisfies Rule

export const SIBLING_RULES: readonly Rule[] = [LABEL]

/** A bare line among items that all have headings is one, too, though nothing stands below it. */
export function inferSiblingHeadings(clause: DraftClause): DraftClause {
  const all = clause.clauses
  const without = all.filter(({ heading }) => heading === '').length
  // It is the only one without.
  const others = (one: DraftClause): boolean =>
    all.length > 1 && without === 1 && one.heading === ''
  return {
    ...clause,
    clauses: all.map((one) => {
      if (one.heading !== '' || !one.text || !others(one))
        return inferSiblingHeadings(one)
      const [, label, text] = LABEL.pattern.exec(one.text) ?? []
      if (label !== undefined)
        return { ...one, heading: label.trimEnd(), text: text ?? null }
      return isBareLine(one.text)
        ? { ...one, heading: one.text, text: null }
        : inferSiblingHeadings(one)
    }),
  }
}

const isBareLine = (text: string): boolean =>
  text.length <= LONGEST_BARE && !/[，。；：！？\n]/u.test(text)
