// What an administrator sets by policy (docs/policy.md). public/managed-schema.json is generated from
// this for Chromium and Edge (`npm run policies`). Firefox has no schema, so all is checked here.

import * as v from 'valibot'
import { RULE_IDS } from '../check/rule-ids.ts'
import { STYLE_IDS } from '../cite/style-ids.ts'
import { LANGUAGES, type Options, type SetOptions } from './schema.ts'

const flag = v.boolean()

/** The text of an exported file with notices (core/exchange/preloaded.ts). */
export const PRELOADED = 'preloadedNotices'

/** The text of a list of words (core/word-list/read-word-list.ts). */
export const PRELOADED_WORDS = 'preloadedWords'

const ruleIds = v.array(v.picklist(RULE_IDS))

/** Named for what they do when they are true: nobody can be made to give the bubble its permission. */
export const POLICIES = {
  language: v.pipe(
    v.picklist(LANGUAGES),
    v.title('Language of the interface'),
    v.description('auto follows the browser.'),
  ),
  citationStyle: v.pipe(v.picklist(STYLE_IDS), v.title('Citation style')),
  bubbleDisabled: v.pipe(flag, v.title('The bubble beside a selection stays off')),
  historyDisabled: v.pipe(flag, v.title('No history of lookups is kept')),
  [PRELOADED]: v.pipe(
    v.string(),
    v.title('Notices that are there from the start'),
    v.description('The text of a file that the extension exported, with notices.'),
  ),
  rulesOn: v.pipe(ruleIds, v.title('Rules of the wording check that are always on')),
  rulesOff: v.pipe(ruleIds, v.title('Rules of the wording check that are always off')),
  [PRELOADED_WORDS]: v.pipe(
    v.string(),
    v.title('Word list of the office'),
    v.description('The text of a table (CSV), of pairs in YAML or of an exported file.'),
  ),
} as const

export interface ManagedReading {
  /** These win over the user's. */
  fixed: SetOptions
  /** Rules of the wording check that the user cannot switch, by id. */
  rules: Options['rules']
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
    rules: {
      ...rulesAre(true, read('rulesOn', POLICIES.rulesOn)),
      ...rulesAre(false, read('rulesOff', POLICIES.rulesOff)),
    },
    ignored: Object.keys(found).filter((name) => !isGood(name, found[name])),
  }
}

const rulesAre = (isOn: boolean, ids: readonly string[] = []): Options['rules'] =>
  Object.fromEntries(ids.map((id) => [id, isOn]))

function isGood(name: string, value: unknown): boolean {
  const schemas: Readonly<Record<string, v.GenericSchema>> = POLICIES
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  return schema !== undefined && v.is(schema, value)
}
