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

export const FIGURES: Authority = {
  kind: 'national-standard',
  document: '《出版物上数字用法》（GB/T 15835—2011）',
}

/** 4.5.3.5 was read as an article on it quotes it word for word. */
export const PUNCTUATION_BETWEEN_MARKS: Authority = {
  kind: 'national-standard',
  document: '《标点符号用法》（GB/T 15834—2011）4.5.3.5',
}

export const DOCUMENT_REGULATION: Authority = {
  kind: 'regulation',
  document: '《党政机关公文处理工作条例》',
}

export const PERSONAL_DATA_LAW: Authority = {
  kind: 'law',
  document: '《中华人民共和国个人信息保护法》',
}

/** What the held notices themselves say; a finding names the notice. */
export const HELD_NOTICES: Authority = { kind: 'policy-document', document: null }

export const PRACTICE: Authority = { kind: 'practice', document: null }
