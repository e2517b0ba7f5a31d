// Entries: every official wording that a lookup can return, derived from the holdings.
import { GRADES } from '../data/grades.ts'
import type { Archive, Grade, Holdings, Notice } from '../data/schema.ts'
import { foldText } from '../data/text/fold.ts'
import { sentences } from '../data/text/sentences.ts'
import { departmentForms } from './department-forms.ts'
import type { Entry, Form, Kind, Place } from './types.ts'

interface Draft {
  kind: Kind
  text: string
  forms?: readonly Form[]
  place: Place
}

/** All entries of the holdings; the same wording in several places is one entry. */
export function entriesOf(holdings: Holdings): Entry[] {
  const drafts = [
    ...holdings.notices.flatMap((notice) => [...noticeDrafts(notice, holdings)]),
    ...archiveDrafts(holdings.archive),
  ]
  return merged(drafts)
}

function* noticeDrafts(notice: Notice, holdings: Holdings): Generator<Draft> {
  const at = (role: Kind, clauseId: string | null): Place => ({
    year: notice.year,
    role,
    grade: notice.provenance.grade,
    noticeId: notice.id,
    clauseId,
  })
  const themeSection = notice.sections.find((section) => section.text === notice.theme)
  yield {
    kind: 'theme',
    text: notice.theme,
    place: at('theme', themeSection?.id ?? null),
  }
  yield {
    kind: 'document',
    text: notice.title,
    forms: issuersForms(notice),
    place: at('document', null),
  }
  if (notice.documentNumber) {
    const { value, grade } = notice.documentNumber
    yield { kind: 'document', text: value, place: { ...at('document', 'number'), grade } }
  }
  for (const issuer of notice.issuers) {
    const department = holdings.departments.find(({ signed }) => signed === issuer)
    const forms = department ? departmentForms(department) : []
    yield { kind: 'department', text: issuer, forms, place: at('department', 'issuers') }
  }
  if (notice.slogans.status === 'known') {
    for (const text of notice.slogans.items)
      yield { kind: 'slogan', text, place: at('slogan', null) }
  }
  for (const { kind, text, clause, aliases } of holdings.terms) {
    const forms = aliases.map((alias): Form => ({ text: alias, role: 'alias' }))
    yield { kind, text, forms, place: at(kind, clause) }
  }
  for (const { id, text } of passages(notice))
    yield { kind: 'clause', text, place: at('clause', id) }
  yield* linkDrafts(notice)
}

/** Titles of the links below a notice: all that is held of what they lead to. */
function* linkDrafts({ related }: Notice): Generator<Draft> {
  for (const { title, date, cutOff } of related) {
    if (cutOff) continue
    const year = Number(/(?:19|20)\d\d(?=年)/u.exec(title)?.[0] ?? date.slice(0, 4))
    const place = {
      year,
      role: 'document',
      grade: 'single-source',
      linked: true,
    } as const
    yield { kind: 'document', text: title, place: { ...place, ...NOT_HELD } }
  }
}

const NOT_HELD = { noticeId: null, clauseId: null }

/** “等25个部门” is asked for to see who they are. */
function issuersForms(notice: Notice): Form[] {
  const several = `等${notice.issuers.length}个部门`
  return [
    several,
    several.slice(1),
    several.slice(1).replace('个', ''),
    `${notice.issuers[0]}${several}`,
  ].map((text) => ({
    text,
    role: 'reference',
  }))
}

/** Whole clauses, their headings and sentences, and the other passages, in reading order. */
function* passages(notice: Notice): Generator<{ id: string; text: string }> {
  for (const text of sentences(notice.preamble)) yield { id: 'preamble', text }
  yield { id: 'preamble', text: notice.preamble }
  for (const section of notice.sections) {
    for (const clause of section.clauses) {
      yield { id: clause.id, text: clause.heading }
      for (const text of sentences(clause.text)) yield { id: clause.id, text }
      yield { id: clause.id, text: `${clause.heading}。${clause.text}` }
    }
  }
  for (const text of sentences(notice.closing)) yield { id: 'closing', text }
  for (const { title } of notice.attachments) yield { id: 'attachments', text: title }
  if (notice.publicationNote) yield { id: 'issuers', text: notice.publicationNote }
}

function* archiveDrafts(archive: Archive): Generator<Draft> {
  for (const { year, theme, slogans, documentNumber, grade } of archive.years) {
    const at = (role: Kind, grade: Grade): Place => ({
      year,
      role,
      grade,
      ...NOT_HELD,
    })
    if (documentNumber) {
      yield { kind: 'document', text: documentNumber.value, place: at('document', grade) }
    }
    // A retelling is not shown to have been the official theme: it stays out of that kind.
    if (theme && theme.grade !== 'retold') {
      yield { kind: 'theme', text: theme.text, place: at('theme', theme.grade) }
    }
    if (slogans?.status === 'known') {
      for (const text of slogans.items) {
        const place = at('slogan', slogans.grade)
        yield {
          kind: 'slogan',
          text,
          place: slogans.doubt ? { ...place, doubtful: true } : place,
        }
      }
    }
  }
}

/** One entry for each wording; its places and kind in the order held, better grade, later year. */
function merged(drafts: readonly Draft[]): Entry[] {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    // A theme and a slogan of the same words are one result; a term inside a clause is its own.
    const family = draft.kind === 'slogan' ? 'theme' : draft.kind
    const key = `${family}:${foldText(draft.text)}`
    groups.set(key, [...(groups.get(key) ?? []), draft])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => byPlace(a.place, b.place))
    if (!first) return []
    const places = [first, ...others].map(({ place }) => place)
    const forms = new Map<string, Form>()
    const printed: Form = { text: first.text, role: 'printed' }
    for (const form of [printed, ...group.flatMap((draft) => draft.forms ?? [])]) {
      const folded = foldText(form.text)
      if (folded !== '' && !forms.has(folded)) forms.set(folded, form)
    }
    const { kind, text } = first
    return [
      { id: `${kind}:${foldText(text)}`, kind, text, forms: [...forms.values()], places },
    ]
  })
}

function byPlace(a: Place, b: Place): number {
  return (
    Number(a.noticeId === null) - Number(b.noticeId === null) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    Number(a.doubtful ?? false) - Number(b.doubtful ?? false) ||
    b.year - a.year
  )
}
