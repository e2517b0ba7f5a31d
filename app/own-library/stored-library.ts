// The library with what the user's own notices hold for a selection: of the kept index only the
// shards that its grams need are read.

import { questionOf } from '../../core/lookup/answers/index.ts'
import {
  campaignsIn,
  type KnownCampaigns,
  knownCampaigns,
} from '../../core/lookup/facts/index.ts'
import {
  blocksOfForms,
  chooseStoredForms,
  entriesOfNotices,
  mergeEntries,
  neededShards,
  readEntry,
  type StoredQuery,
  splitPinyinForms,
  storedQuery,
  withoutNotices,
} from '../../core/lookup/index/index.ts'
import {
  type Entry,
  type Library,
  lookup,
  withEntries,
  withNotices,
} from '../../core/lookup/index.ts'
import type { WeightsRecord } from '../../core/records/library.ts'
import { foldText } from '../../core/text/fold.ts'
import { isInHalves } from '../../core/text/halves.ts'
import { withArabicYears } from '../../core/text/numerals.ts'
import type { Notice } from '../../data/schema.ts'
import {
  type KeyedSegment,
  readBlocks,
  readCampaign,
  readCampaignNames,
  readHeads,
  readNotices,
  readSegments,
  readShards,
  readWeights,
} from '../storage/library/read.ts'

/** Results whose notices are read, and notices in all: each place is named by its notice. */
const MOST_RESULTS = 40
const MOST_NOTICES = 200

/** @returns null where the user has no notices, or none that the selection may mean */
export async function storedLibraryFor(
  selection: string,
  base: Library,
): Promise<Library | null> {
  const segments = await readSegments()
  if (!segments || segments.length === 0) return null
  forgetAllBut(segments)
  const query = storedQuery(selection)
  const forms = segments.reduce((sum, { segment }) => sum + segment.forms, 0)
  const total = forms + base.index.forms.length
  const found = await Promise.all(
    segments.map((one) => entriesIn(one, query, base, total)),
  )
  // What is asked or claimed of a year is told by the notices of the campaign, whatever the words.
  const ofCampaign = await noticesSpokenOf(selection, base)
  const told = entriesOfNotices(ofCampaign, base.holdings).filter(({ kind }) =>
    isInHalves(kind),
  )
  const asked = await noticesAskedFor(selection, base)
  const answering = entriesOfNotices(asked, base.holdings)
  const { entries, readings } = splitPinyinForms(
    mergeEntries([...found.flat(), ...told, ...answering]),
  )
  if (entries.length === 0) return null
  const more = withEntries(base, { entries, readings, total })
  const library = withNotices(more, distinct([...ofCampaign, ...asked]))
  return withNotices(library, await noticesOf(ledTo(selection, library)))
}

/** The own notices of the campaigns that a text names, and of the one that is meant without a name. */
async function noticesSpokenOf(selection: string, base: Library): Promise<Notice[]> {
  const names = await readCampaignNames()
  const { campaigns, notices } = base.holdings
  const own = names.map((campaign) => ({ campaign }))
  const known = knownCampaigns({ campaigns, notices: [...notices, ...own] })
  const spokenOf = new Set(campaignsIn(foldText(selection), known))
  const wanted = names.filter((name) => {
    const campaign = known.of(name)
    return isMeantUnnamed(name, known) || (campaign !== null && spokenOf.has(campaign))
  })
  const ids = await Promise.all(wanted.map(readCampaign))
  return noticesOf(ids.flat())
}

const isMeantUnnamed = (name: string | null, { all, of }: KnownCampaigns): boolean =>
  name !== null && of(name) === all[0]

/** Notices of which a question is answered, the latest first. */
const MOST_ASKED = 60

/** The own notices of other campaigns that a plain question is about; none where nothing is asked. */
async function noticesAskedFor(selection: string, base: Library): Promise<Notice[]> {
  const arabic = withArabicYears(selection)
  const question = questionOf(arabic, new Date().getFullYear(), base.facts.campaigns)
  if (!question) return []
  const { campaign, year } = question
  const heads = ((await readHeads())?.items ?? [])
    .filter((head) => !isMeantUnnamed(head.campaign, base.facts.campaigns))
    .filter(
      (head) => campaign === null || (head.campaign ?? head.title).includes(campaign),
    )
    .filter((head) => typeof year !== 'number' || head.year === year)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  // Without a year the latest of each campaign answers.
  const firsts = heads.filter(
    (head, at) =>
      year !== null ||
      heads.findIndex(
        (other) => (other.campaign ?? other.id) === (head.campaign ?? head.id),
      ) === at,
  )
  return noticesOf(firsts.slice(0, MOST_ASKED).map(({ id }) => id))
}

/** The library with these of the user's own notices to read; those that are gone are not there. */
export async function withOwnNotices(
  library: Library,
  ids: readonly string[],
): Promise<Library> {
  return withNotices(library, await noticesOf(ids))
}

async function entriesIn(
  { key, segment }: KeyedSegment,
  query: StoredQuery,
  base: Library,
  total: number,
): Promise<Entry[]> {
  const { shardCount } = segment
  const [weights, shards] = await Promise.all([
    weightsOf(key),
    readShards(key, neededShards(query, shardCount)),
  ])
  if (!weights || !shards) return []
  const { formWeights, formEntries } = weights
  const read = { shardCount, shards, formWeights }
  const places = blocksOfForms(
    chooseStoredForms(query, read, base.index, total),
    formEntries,
  )
  const blocks = await readBlocks(key, [...places.keys()])
  const entries = [...places].flatMap(([block, numbers]) =>
    numbers.flatMap((number) => readEntry(blocks?.get(block)?.[number]) ?? []),
  )
  return withoutNotices(entries, new Set(segment.removed))
}

/** They never change; a segment that takes the place of others has another key. */
const known = new Map<number, WeightsRecord>()

function forgetAllBut(segments: readonly KeyedSegment[]): void {
  const keys = new Set(segments.map(({ key }) => key))
  for (const key of known.keys()) if (!keys.has(key)) known.delete(key)
}

async function weightsOf(key: number): Promise<WeightsRecord | null> {
  const weights = known.get(key) ?? (await readWeights(key))
  if (weights) known.set(key, weights)
  return weights
}

/** Ids of the notices that the results lead to and that the library has not. */
function ledTo(selection: string, library: Library): string[] {
  const { matches, nearest } = lookup(selection, library)
  const places = [...matches, ...nearest]
    .slice(0, MOST_RESULTS)
    .flatMap(({ entry }) => entry.places)
  const held = library.holdings.notices.map(({ id }) => id)
  const ids = new Set(places.flatMap(({ noticeId }) => noticeId ?? []))
  return [...ids].filter((id) => !held.includes(id)).slice(0, MOST_NOTICES)
}

/** A campaign that is asked for is spoken of, too. */
function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()]
}

async function noticesOf(ids: readonly string[]): Promise<Notice[]> {
  return (await readNotices(ids)).map(({ notice }) => notice)
}
