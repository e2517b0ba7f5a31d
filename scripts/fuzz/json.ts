// JSON as it is damaged: values that are changed at a random place, and texts that no value gives.
import type { Random } from '../eval/random.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stands for itself in the text: 1e999, or brackets deeper than a writer can go. */
const RAW = '\uE000'
export const raw = (text: string): string => RAW + text + RAW

export const textOf = (value: Json): string =>
  JSON.stringify(value, null, 2).replaceAll(
    new RegExp(`"${RAW}([^${RAW}]*)${RAW}"`, 'gu'),
    (_, text: string) => text,
  )

/** The same with one value in it changed, at any depth. */
export function changedSomewhere(
  value: Json,
  random: Random,
  change: (found: Json) => Json,
): Json {
  const isLeaf = typeof value !== 'object' || value === null
  const entries = isLeaf ? [] : Object.entries(value)
  if (entries.length === 0 || random.chance(0.12)) return change(value)
  const at = random.below(entries.length)
  const below = (one: Json, place: number): Json =>
    place === at ? changedSomewhere(one, random, change) : one
  if (Array.isArray(value)) return value.map(below)
  // Not by assignment: `__proto__` is a key like another.
  return Object.fromEntries(entries.map(([key, one], place) => [key, below(one, place)]))
}

/** Every object that has the key gets another value there. */
export function changedKey(
  value: Json,
  key: string,
  change: (found: Json) => Json,
): Json {
  if (Array.isArray(value)) return value.map((one) => changedKey(one, key, change))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === key ? change(one) : changedKey(one, key, change),
    ]),
  )
}
