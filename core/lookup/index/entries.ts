// Entries: every official wording that a lookup can return, derived from the holdings.

import { GRADES } from '../../../data/grades.ts'
import type { Kind } from '../../../data/kinds.ts'
import type { Campaign, Grade, Holdings, Notice } from '../../../data/schema.ts'
import { foldText } from '../../text/fold.ts'
import { isInHalves } from '../../text/halves.ts'
import type { Entry, Form, Place } from '../types.ts'
import {
  type EntryDraft,
  type Glossary,
  noticeDrafts,
  OUTSIDE_OF_NOTICES,
} from './notice-entries.ts'

/** All entries of the holdings; the same wording in several places is one entry. */
export function entriesOf(holdings: Holdings): Entry[] {
  const drafts = [
    ...holdings.notices.flatMap((notice) => [...noticeDrafts(notice, holdings)]),
    ...holdings.campaigns.flatMap((campaign) => [...campaignDrafts(campaign)]),
  ]
  return mergeDrafts(drafts)
}

/** The entries of some notices alone, as they are stored. */
export function entriesOfNotices(
  notices: readonly Notice[],
  glossary: Glossary,
): Entry[] {
  return mergeDrafts(notices.flatMap((notice) => [...noticeDrafts(notice, glossary)]))
}

/** Merges entries of the same wording: each wording is one entry, with all its places. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  return mergeDrafts(entries.flatMap(draftsOf))
}

function* campaignDrafts(campaign: Campaign): Generator<EntryDraft> {
  for (const { year, theme, slogans, documentNumber } of campaign.years) {
    const at = (role: Kind, grade: Grade): Place => ({
      year,
      campaign: campaign.name,
      role,
      grade,
      ...OUTSIDE_OF_NOTICES,
    })
    if (documentNumber) {
      const place = at('document', documentNumber.grade)
      yield { kind: 'document', text: documentNumber.value, place }
    }
    // A retelling is not shown to have been the official theme: it stays out of that kind.
    if (theme && theme.grade !== 'retold') {
      const place = at('theme', theme.grade)
      yield {
        kind: 'theme',
        text: theme.text,
        place: theme.everyday ? { ...place, everyday: true } : place,
      }
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

/** The entries with more of them: the same wording from elsewhere is one entry with more places. */
export function withMoreEntries(
  entries: readonly Entry[],
  more: readonly Entry[],
): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const entry of more) {
    const known = byId.get(entry.id) ?? byId.get(siblingId(entry.id))
    const [merged] = known
      ? mergeDrafts([...draftsOf(known), ...draftsOf(entry)])
      : [entry]
    if (known && known.id !== merged?.id) byId.delete(known.id)
    if (merged) byId.set(merged.id, merged)
  }
  return [...byId.values()]
}

/** A theme and a slogan of the same words are one entry, under the kind of its first place. */
function siblingId(id: string): string {
  return id.replace(/^(theme|slogan):/u, (_, kind) =>
    kind === 'theme' ? 'slogan:' : 'theme:',
  )
}

function draftsOf({ text, forms, places }: Entry): EntryDraft[] {
  return places.map((place) => ({ kind: place.role, text, forms, place }))
}

/** One entry for each wording; its places and kind in the order held, better grade, later year. */
function mergeDrafts(drafts: readonly EntryDraft[]): Entry[] {
  const groups = new Map<string, EntryDraft[]>()
  for (const draft of drafts) {
    // A theme and a slogan of the same words are one result; a term inside a clause is its own.
    const family = isInHalves(draft.kind) ? 'headline' : draft.kind
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
    (b.year ?? 0) - (a.year ?? 0)
  )
}
