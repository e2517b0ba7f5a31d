// Ways in which an exported file is damaged or forged, value by value.
import type { Random } from '../eval/random.ts'
import { changedKey, changedSomewhere, isObject, type Json, raw } from './json.ts'

type JsonDamage = (file: Json, random: Random) => Json

const DEEP = 100_000
const NUMBERS = [
  '1e999',
  '-1e999',
  '-0',
  '1e-400',
  '1152921504606846976',
  '9007199254740993',
  '0.1',
  '-1',
  '0',
  'NaN',
  'Infinity',
  '"NaN"',
  '"Infinity"',
  '01',
  '0x10',
  '1_000',
].map(raw)
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '$ref',
  '',
  'length',
  '0',
  'wishes',
  'x'.repeat(10_000),
]
const TEXTS = [
  '',
  ' ',
  '\0',
  '\uD800',
  '\u202E',
  '__proto__',
  'toString',
  '2023-02-31',
  '9999-12-31',
  'javascript:alert(1)',
  'https://',
  'own-1',
  'own-base',
  'quality-month-2023',
  '1.2.3',
  '〔2023〕1号',
  'x'.repeat(1_000_000),
  '质量'.repeat(100_000),
]
/** For places of which there may be thousands. */
const SHORT_TEXTS = TEXTS.filter((text) => text.length < 100)
const VERSIONS: readonly Json[] = [
  0,
  -1,
  2,
  3,
  99,
  1.5,
  '1',
  null,
  [1],
  ...['1e999', '-0', '1152921504606846976'].map(raw),
]
const deep = (open: string, close: string): string =>
  raw(open.repeat(DEEP) + close.repeat(DEEP))
const REFERENCES: readonly Json[] = [
  { $ref: '#' },
  { $ref: '#/parts/notices' },
  { $id: 1, $ref: 1 },
  { $ref: '$' },
]
const OTHERS: readonly Json[] = [
  null,
  true,
  false,
  0,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { length: 1 },
  { 0: 'x' },
]

const anywhere =
  (changed: (found: Json, random: Random) => Json): JsonDamage =>
  (file, random) =>
    changedSomewhere(file, random, (found) => changed(found, random))

const instead = (values: readonly Json[]): JsonDamage =>
  anywhere((_, random) => random.pick(values))

/** In an object, or beside the value in a new one. */
const withEntry = (found: Json, key: string, value: Json): Json =>
  Object.fromEntries([
    ...Object.entries(isObject(found) ? found : { found }),
    [key, value],
  ])

function nested(depth: number): Json {
  let clause: Json = { id: '1', number: '1', heading: '甲', text: null, clauses: [] }
  for (let at = 0; at < depth; at++)
    clause = { id: '1', number: '1', heading: '甲', text: null, clauses: [clause] }
  return [clause]
}

const DAMAGES: Readonly<Record<string, JsonDamage>> = {
  'other-type': instead(OTHERS),
  number: instead(NUMBERS),
  text: anywhere((found, random) =>
    typeof found === 'string' ? random.pick(TEXTS) : found,
  ),
  reference: instead(REFERENCES),
  'deep-arrays': instead([deep('[', ']')]),
  'deep-objects': instead([deep('{"a":', '}').replace('}', '1}')]),
  key: anywhere((found, random) =>
    withEntry(
      found,
      random.pick(KEYS),
      random.pick<Json>([{ polluted: true }, ...OTHERS]),
    ),
  ),
  'key-missing': anywhere((found, random) =>
    isObject(found)
      ? Object.fromEntries(Object.entries(found).filter(() => !random.chance(0.2)))
      : found,
  ),
  'key-renamed': anywhere((found, random) =>
    isObject(found)
      ? Object.fromEntries(
          Object.entries(found).map(([key, one]) => [
            random.chance(0.2) ? random.pick(KEYS) : key,
            one,
          ]),
        )
      : found,
  ),
  'items-twice': anywhere((found) =>
    Array.isArray(found) ? [...found, ...found] : found,
  ),
  'no-items': anywhere((found) => (Array.isArray(found) ? [] : found)),
  'many-items': anywhere((found, random) =>
    new Array<Json>(random.pick([100, 50_000])).fill(
      typeof found === 'string' && found.length < 100 ? found : 5,
    ),
  ),
  'many-keys': anywhere((found) =>
    isObject(found)
      ? {
          ...found,
          ...Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1])),
        }
      : found,
  ),
  version: (file, random) => changedSomewhere(file, random, () => random.pick(VERSIONS)),
  versions: (file, random) => changedKey(file, 'version', () => random.pick(VERSIONS)),
  'clauses-nested': (file, random) => {
    const depth = random.pick([6, 7, 8, 9, 1000])
    return changedKey(file, 'sections', () => nested(depth))
  },
  ids: (file, random) => changedKey(file, 'id', () => random.pick(SHORT_TEXTS)),
  'other-words': (file) =>
    changedKey(file, 'title', (found) =>
      typeof found === 'string' ? `另一份${found}` : found,
    ),
}

export const JSON_DAMAGES = DAMAGES
