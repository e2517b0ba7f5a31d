// The wordings of one held notice: its theme, title, number, issuers, slogans, terms and passages.

import type { Kind } from '../../../data/kinds.ts'
import type { Clause, Holdings, Notice } from '../../../data/schema.ts'
import { clausePaths, clauseText } from '../../notices/index.ts'
import { sentences } from '../../text/sentences.ts'
import { departmentForms } from '../names/index.ts'
import type { Form, Place } from '../types.ts'

/** A wording at one place; drafts of the same wording become one entry. */
export interface EntryDraft {
  kind: Kind
  text: string
  forms?: readonly Form[]
  place: Place
}

/** Of a place outside of held notices. */
export const OUTSIDE_OF_NOTICES = { noticeId: null, clauseId: null }

/** What is known of names and terms, beside the notice itself. */
export type Glossary = Pick<Holdings, 'departments' | 'terms'>

/** Every wording of a notice with its place, in no particular order. */
export function* noticeDrafts(notice: Notice, glossary: Glossary): Generator<EntryDraft> {
  const { theme, title, documentNumber, slogans } = notice
  const at = (role: Kind, clauseId: string | null): Place => ({
    year: notice.year,
    campaign: notice.campaign,
    role,
    grade: notice.provenance.grade,
    noticeId: notice.id,
    clauseId,
  })
  if (theme !== null) {
    const section = notice.sections.find(({ text }) => text === theme)
    yield { kind: 'theme', text: theme, place: at('theme', section?.id ?? null) }
  }
  yield {
    kind: 'document',
    text: title,
    forms: issuersForms(notice),
    place: at('document', null),
  }
  if (documentNumber) {
    const { value, grade } = documentNumber
    yield { kind: 'document', text: value, place: { ...at('document', 'number'), grade } }
  }
  for (const issuer of notice.issuers) {
    yield { ...departmentDraft(issuer, glossary), place: at('department', 'issuers') }
  }
  if (slogans.status === 'known') {
    for (const text of slogans.items)
      yield { kind: 'slogan', text, place: at('slogan', null) }
  }
  for (const { kind, text, clause, aliases } of glossary.terms[notice.id] ?? []) {
    const forms = aliases.map((alias): Form => ({ text: alias, role: 'alias' }))
    yield { kind, text, forms, place: at(kind, clause) }
  }
  for (const { id, text } of passages(notice))
    yield { kind: 'clause', text, place: at('clause', id) }
  yield* linkDrafts(notice)
}

/** A department under the name by which it is known; another issuer as it signs. */
function departmentDraft(
  issuer: string,
  { departments }: Glossary,
): Pick<EntryDraft, 'kind' | 'text' | 'forms'> {
  const department = departments.find(
    ({ signed, full, formal, alsoStandard }) =>
      [signed, full, formal].includes(issuer) || alsoStandard.includes(issuer),
  )
  return department
    ? { kind: 'department', text: department.signed, forms: departmentForms(department) }
    : { kind: 'department', text: issuer, forms: [] }
}

/** The titles of the links below a notice; the documents themselves are not held. */
function* linkDrafts({ related, year: yearOfNotice }: Notice): Generator<EntryDraft> {
  for (const { title, date, cutOff } of related) {
    if (cutOff) continue
    const namedYear = /(?:19|20)\d\d(?=年)/u.exec(title)?.[0] ?? date?.slice(0, 4)
    const place = {
      year: namedYear === undefined ? yearOfNotice : Number(namedYear),
      campaign: null,
      role: 'document',
      grade: 'single-source',
      linked: true,
    } as const
    yield { kind: 'document', text: title, place: { ...place, ...OUTSIDE_OF_NOTICES } }
  }
}

/** Forms by which the issuers are meant: who looks up “等25个部门” wants to see who they are. */
function issuersForms({ issuers }: Notice): Form[] {
  if (issuers.length < 2) return []
  const several = `等${issuers.length}个部门`
  return [
    several,
    several.slice(1),
    several.slice(1).replace('个', ''),
    `${issuers[0]}${several}`,
  ].map((text) => ({
    text,
    role: 'reference',
  }))
}

interface Passage {
  id: string
  text: string
}

/** Whole clauses, their headings and sentences, and the other passages, in reading order. */
function* passages(notice: Notice): Generator<Passage> {
  const { preamble, sections, closing, attachments, publicationNote, theme } = notice
  if (preamble !== null) {
    for (const text of sentences(preamble)) yield { id: 'preamble', text }
    yield { id: 'preamble', text: preamble }
  }
  for (const [...path] of clausePaths(sections)) {
    const clause = path.at(-1)
    // 二、活动内容 alone is the heading of every notice.
    const isBareHeading = path.length === 1 && clause?.text === null
    if (clause && !isBareHeading && clause.text !== theme) yield* clausePassages(clause)
  }
  if (closing !== null) {
    for (const text of sentences(closing)) yield { id: 'closing', text }
  }
  for (const { title } of attachments) yield { id: 'attachments', text: title }
  if (publicationNote) yield { id: 'issuers', text: publicationNote }
}

function* clausePassages(clause: Clause): Generator<Passage> {
  const { id, heading, text } = clause
  if (heading !== '') yield { id, text: heading }
  if (text === null) return
  for (const sentence of sentences(text)) yield { id, text: sentence }
  yield { id, text: clauseText(clause) }
}
