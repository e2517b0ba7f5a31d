// On what the rules rest. A clause number is named only where the clause itself was read.
import type { Authority } from './types.ts'

export const PUNCTUATION: Authority = {
  kind: 'national-standard',
  document: '《标点符号用法》（GB/T 15834—2011）',
}

export const DOCUMENT_FORMAT: Authority = {
  kind: 'national-standard',
  document: '《党政机关公文格式》（GB/T 9704—2012）',
}

/** What the held notices themselves say; a finding names the notice. */
export const HELD_NOTICES: Authority = { kind: 'policy-document', document: null }

export const PRACTICE: Authority = { kind: 'practice', document: null }
