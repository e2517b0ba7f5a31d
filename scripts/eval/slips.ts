// A draw of slips: every name, activity and set phrase with one wrong character, by sound, by what
// dialects do not tell apart, and by shape.

import { createRequire } from 'node:module'
import { pinyin } from 'pinyin-pro'
import * as v from 'valibot'
import type { Entry, Form, Library } from '../../core/lookup/index.ts'
import { foldText } from '../../core/text/fold.ts'
import type { Kind } from '../../data/kinds.ts'
import { looksLike } from './looks.ts'
import { type Random, seededRandom } from './random.ts'
import type { Row } from './rows.ts'

const KINDS: readonly Kind[] = ['department', 'activity', 'phrase']
const ROLES: readonly Form['role'][] = [
  'printed',
  'full',
  'formal',
  'standard',
  'colloquial',
  'alias',
]
/** 人行 and 五小 bear no slip. */
const SHORTEST = 3
/** Characters that a person types. */
const MOST_COMMON = 3500

/** What is not told apart, first for last or last for first. */
const DIALECTS: readonly (readonly [RegExp, string])[] = [
  [/^n/u, 'l'],
  [/^l/u, 'n'],
  [/^([zcs])h/u, '$1'],
  [/^([zcs])(?!h)/u, '$1h'],
  [/^hu(?=[ao])|^hu(?=[in]$)/u, 'f'],
  [/^f(?=an|en|ei)/u, 'hu'],
  [/^fu$/u, 'hu'],
  [/^hu$/u, 'fu'],
  [/^r/u, 'l'],
  [/(?<=[aei])ng$/u, 'n'],
  [/(?<=[aei])n$/u, 'ng'],
]

/** One row for each form and each way in which one character of it may be wrong. */
export function drawSlips(library: Library, seed: number): Row[] {
  const random = seededRandom(seed)
  const sources = readSources(library)
  return targets(library.entries).flatMap(({ entry, form }) =>
    Object.entries(WAYS).flatMap(([way, wrong]): Row[] => {
      const selection = slipped(form, (one) => wrong(one, sources), sources, random)
      if (selection === null) return []
      const length = form.length === SHORTEST ? '3' : 'longer'
      const id = `slip-${seed}-${way}-${form}`
      return [{ id, selection, expect: [entry.text], tag: `slip-${way}/${length}` }]
    }),
  )
}

export interface Sources {
  /** Syllable without tone → common characters. */
  bySound: ReadonlyMap<string, readonly string[]>
  /** What is a word or another name is no slip. */
  taken: ReadonlySet<string>
}

type Way = 'sound' | 'dialect' | 'shape'

/** The characters that may be written for one. */
export const WAYS: Record<
  Way,
  (character: string, sources: Sources) => readonly string[]
> = {
  sound: (character, { bySound }) => bySound.get(soundOf(character)) ?? [],
  dialect: (character, { bySound }) => {
    const sound = soundOf(character)
    return DIALECTS.filter(([pattern]) => pattern.test(sound)).flatMap(
      ([pattern, other]) => bySound.get(sound.replace(pattern, other)) ?? [],
    )
  },
  shape: looksLike,
}

function targets(entries: readonly Entry[]): { entry: Entry; form: string }[] {
  return entries
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap((entry) =>
      entry.forms
        .filter(({ role }) => ROLES.includes(role))
        .map(({ text }) => ({ entry, form: foldText(text) })),
    )
    .filter(({ form }) => form.length >= SHORTEST)
}

/** The form with one character wrong; null where no character of it can be wrong in this way. */
function slipped(
  form: string,
  wrong: (character: string) => readonly string[],
  { taken }: Sources,
  random: Random,
): string | null {
  const all = [...form].map((right, at) =>
    wrong(right)
      .filter((one) => one !== right)
      .map((one) => form.slice(0, at) + one + form.slice(at + 1))
      .filter((slip) => !taken.has(slip)),
  )
  // Each place is as likely as another.
  const places = all.filter(({ length }) => length > 0)
  return places.length > 0 ? random.pick(random.pick(places)) : null
}

const soundOf = (character: string): string =>
  pinyin(character, { toneType: 'none', v: true })

export function readSources(library: Library): Sources {
  const load = createRequire(import.meta.url)
  const text = (file: string): string =>
    v.parse(v.string(), load(`hanzi/lib/data/${file}`))
  const bySound = new Map<string, string[]>()
  const frequent = text('frequencyjunda.txt.js').split('\n').slice(0, MOST_COMMON)
  for (const line of frequent) {
    const character = line.split('\t')[1] ?? ''
    const sound = soundOf(character)
    bySound.set(sound, [...(bySound.get(sound) ?? []), character])
  }
  const words = [...text('cedict_ts.u8.js').matchAll(/^\S+ (\S+) \[/gmu)]
  const forms = library.entries.flatMap((entry) => entry.forms)
  const taken = [
    ...words.map(([, word = '']) => word),
    ...forms.map((one) => foldText(one.text)),
  ]
  return { bySound, taken: new Set(taken) }
}
