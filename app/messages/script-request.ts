// What a script that was put into a page is asked for.
import * as v from 'valibot'
import { type RequestOf, SCRIPTS, type ScriptName } from './protocol.ts'

/** The name under which a request waits in the extension's own world of the page, and no longer. */
export const REQUEST_KEY = 'noticeLensInsertion'

/** The request, once; null where there is none, or of another form. */
export function takeRequest<Name extends ScriptName>(name: Name): RequestOf<Name> | null {
  const schema: (typeof SCRIPTS)[Name]['request'] = SCRIPTS[name].request
  const parsed = v.safeParse(schema, Reflect.get(globalThis, REQUEST_KEY))
  Reflect.deleteProperty(globalThis, REQUEST_KEY)
  return parsed.success ? parsed.output : null
}
