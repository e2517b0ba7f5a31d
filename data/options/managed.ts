// What an administrator sets by policy (docs/policy.md). public/managed-schema.json says the same to
// Chromium and Edge; a test holds the two together. Firefox has no schema, so all is checked here.
import * as v from 'valibot'
import { STYLE_IDS } from '../cite-styles.ts'
import { LANGUAGES, type SetOptions } from './schema.ts'

const flag = v.boolean()

/** The text of an exported file with notices (data/exchange/preloaded.ts). */
export const PRELOADED = 'preloadedNotices'

/** Named for what they do when they are true: nobody can be made to give the bubble its permission. */
export const POLICIES = {
  language: v.picklist(LANGUAGES),
  citationStyle: v.picklist(STYLE_IDS),
  bubbleDisabled: flag,
  historyDisabled: flag,
  [PRELOADED]: v.string(),
} as const

export interface ManagedReading {
  /** These win over the user's. */
  fixed: SetOptions
  /** Policies that this version does not know, or whose value it cannot read: they do nothing. */
  ignored: readonly string[]
}

/** @param found all that storage.managed holds */
export function readManaged(found: Readonly<Record<string, unknown>>): ManagedReading {
  const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) => {
    const parsed = v.safeParse(schema, found[name])
    return parsed.success ? parsed.output : undefined
  }
  const language = read('language', POLICIES.language)
  const citeStyle = read('citationStyle', POLICIES.citationStyle)
  return {
    fixed: {
      ...(language === undefined ? {} : { language }),
      ...(citeStyle === undefined ? {} : { citeStyle }),
      ...(read('bubbleDisabled', flag) ? { bubble: false } : {}),
      ...(read('historyDisabled', flag) ? { history: false } : {}),
    },
    ignored: Object.keys(found).filter((name) => !isGood(name, found[name])),
  }
}

function isGood(name: string, value: unknown): boolean {
  const schemas: Readonly<Record<string, v.GenericSchema>> = POLICIES
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  return schema !== undefined && v.is(schema, value)
}
