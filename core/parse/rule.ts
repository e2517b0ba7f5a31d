// A rule of the parser: a pattern with a name, and examples that one test holds it to
// (tests/unit/core/parse/rules.test.ts).

export interface Rule<Id extends string = string> {
  /** A draft, a doubt and a miss of the evaluation name it. */
  id: Id
  /** What a line or passage is that it matches. */
  means: string
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
  /** Rules of the same table that its examples match, too, and that stand below it. */
  before?: readonly string[]
}

/** The first that matches; where the order counts, `before` says so. */
export const firstRule = <R extends Rule>(
  rules: readonly R[],
  text: string,
): R | undefined => rules.find(({ pattern }) => pattern.test(text))

/** Whether a rule of the table matches; the order does not count. */
export const matchesAny = (rules: readonly Rule[], text: string): boolean =>
  rules.some(({ pattern }) => pattern.test(text))

/** What the first rule that matches has captured; null where none matches. */
export function execFirst<Id extends string>(
  rules: readonly Rule<Id>[],
  text: string,
): { id: Id; match: RegExpExecArray } | null {
  for (const { id, pattern } of rules) {
    const match = pattern.exec(text)
    if (match) return { id, match }
  }
  return null
}
