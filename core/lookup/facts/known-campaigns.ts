// The campaigns that a library knows, those of the built-in data and those of own notices, and how a
// text names them.
import type { Campaign, Holdings, Notice } from '../../../data/schema.ts'
import { foldText } from '../../text/fold.ts'

/** A campaign of the built-in data, or one that own notices name. */
export interface KnownCampaign {
  /** 全国“质量月”活动, as places name it. */
  name: string
  /** 质量月, as texts name it. */
  words: readonly string[]
  /** Null where it is known from own notices alone. */
  data: Campaign | null
}

/** All campaigns of a library, and how texts name them. */
export interface KnownCampaigns {
  /** First comes the one that a text means if it names none: that of the first held notice. */
  all: readonly KnownCampaign[]
  /** The one that a name means: 全国“质量月”活动; null where it is none of them. */
  of: (name: string | null) => KnownCampaign | null
  /** Several have the same word where a day has two themes: 世界计量日. */
  byWord: ReadonlyMap<string, readonly KnownCampaign[]>
  /** A word that names one, in a text as it is written (all of them), and in a folded one. */
  written: RegExp
  folded: RegExp
  /** The words alone, for a larger pattern. */
  words: string
}

/**
 * The campaigns of a library.
 * @param notices all that may belong to a campaign; of each only the campaign's name is read
 */
export function knownCampaigns({
  campaigns,
  notices,
}: {
  campaigns: Holdings['campaigns']
  notices: readonly Pick<Notice, 'campaign'>[]
}): KnownCampaigns {
  const builtIn = campaigns.map(
    (data): KnownCampaign => ({ name: data.name, words: data.words, data }),
  )
  const all = [...builtIn]
  for (const { campaign } of notices) {
    if (campaign === null || campaignNamed(campaign, all)) continue
    all.push({ name: campaign, words: [wordOf(campaign)], data: null })
  }
  const meant = campaignNamed(notices[0]?.campaign ?? null, all)
  const ordered = meant ? [meant, ...all.filter((one) => one !== meant)] : all
  const words = ordered
    .flatMap((campaign) => campaign.words.map((word) => ({ word, campaign })))
    .sort((a, b) => b.word.length - a.word.length)
  const byWord = new Map<string, KnownCampaign[]>()
  for (const { word, campaign } of words)
    byWord.set(foldText(word), [...(byWord.get(foldText(word)) ?? []), campaign])
  const either = (sources: readonly string[]): string =>
    sources.length === 0 ? '(?!)' : sources.join('|')
  const named = new Map<string | null, KnownCampaign | null>()
  return {
    all: ordered,
    of: (name) => {
      const known = named.get(name)
      if (known !== undefined) return known
      const campaign = campaignNamed(name, ordered)
      named.set(name, campaign)
      return campaign
    },
    byWord,
    written: new RegExp(
      either(words.map(({ word, campaign }) => wordPattern(word) + goesOn(campaign))),
      'gu',
    ),
    folded: new RegExp(
      either(
        words
          // 3·15 without its dot is any number.
          .filter(({ word }) => /\p{Script=Han}/u.test(word))
          .map(
            ({ word, campaign }) => foldText(word) + goesOn(campaign).replace(QUOTE, ''),
          ),
      ),
      'u',
    ),
    words: either(words.map(({ word }) => wordPattern(word))),
  }
}

/** The campaign of a name, by the longest word that it holds; null where none is known. */
function campaignNamed(
  name: string | null,
  campaigns: readonly KnownCampaign[],
): KnownCampaign | null {
  if (name === null) return null
  const equal = campaigns.find((campaign) => campaign.name === name)
  if (equal) return equal
  const folded = foldText(name)
  const lengthIn = ({ words }: KnownCampaign): number =>
    Math.max(
      0,
      ...words
        .map(foldText)
        .filter((word) => folded.includes(word))
        .map(({ length }) => length),
    )
  const [best] = [...campaigns].sort((a, b) => lengthIn(b) - lengthIn(a))
  return best && lengthIn(best) > 0 ? best : null
}

/** All campaigns that a folded text names, in the order of the library. */
export function campaignsIn(folded: string, known: KnownCampaigns): KnownCampaign[] {
  const words = [...folded.matchAll(new RegExp(known.folded, 'gu'))].map(([word]) => word)
  const named = new Set(words.flatMap((word) => known.byWord.get(word) ?? []))
  return known.all.filter((campaign) => named.has(campaign))
}

/** A year in which the campaign was not held. */
export function isPause({ data }: KnownCampaign, year: number): boolean {
  return data?.pauses.some(({ from, to }) => from <= year && year <= to) ?? false
}

const SHORTEST_WORD = 3

/** 放心消费月 of 全国“放心消费月”活动. */
function wordOf(name: string): string {
  const word = name
    .replaceAll(/[“”"‘’《》]/gu, '')
    .replace(/^(?:全国|我国|国家)/u, '')
    .replace(/活动$/u, '')
  return word.length < SHORTEST_WORD ? name : word
}

const QUOTE = '[”"’」』]?'

/** 质量月报 and 质量月度考核 are other words. */
function goesOn({ data }: KnownCampaign): string {
  return data?.notFollowedBy ? `(?!${QUOTE}[${data.notFollowedBy}])` : ''
}

/** The word with any dot in the place of 3·15's; 3.15 is a number. */
function wordPattern(word: string): string {
  return [...word]
    .map((unit) => (unit === '·' ? '\\s*[·•・]\\s*' : escapeRegExp(unit)))
    .join('')
}

const escapeRegExp = (unit: string): string => unit.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&')
