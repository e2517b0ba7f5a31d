// The policies as Chromium and Edge read them, from the schema that checks their values.
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { POLICIES } from '../core/options/managed.ts'

/** The contents of public/managed-schema.json. */
export function policySchema() {
  const { type, properties } = toJsonSchema(v.partial(v.object(POLICIES)))
  return { type, properties }
}
