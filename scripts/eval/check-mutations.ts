// Clean texts made of what the library holds, each with one error planted by a seeded draw. The kind of
// the error stands in the id of the row: `sound/department`.
import { type Library, lookup } from '../../core/lookup/index.ts'
import { clausePaths, clauseText } from '../../core/notices/index.ts'
import { foldText } from '../../core/text/fold.ts'
import { sentences } from '../../core/text/sentences.ts'
import type { Campaign, Notice } from '../../data/schema.ts'
import type { CheckRow } from './check-rows.ts'
import { type Random, seededRandom } from './random.ts'
import { readSources, type Sources, WAYS } from './slips.ts'

/** A text with a stretch that an error may stand in. */
interface Host {
  /** What the stretch is: a row's kind is `error/of`. */
  of: string
  rule: string
  before: string
  stretch: string
  after: string
}

type Mutation = (stretch: string, random: Random, sources: Sources) => string | null

/** The ways in which one or two characters go wrong. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  sound: (stretch, random, sources) =>
    withOneWrong(stretch, (one) => WAYS.sound(one, sources), random),
  shape: (stretch, random, sources) =>
    withOneWrong(stretch, (one) => WAYS.shape(one, sources), random),
  dropped: (stretch, random) => {
    const at = placeIn(stretch, random)
    return at === null ? null : stretch.slice(0, at) + stretch.slice(at + 1)
  },
  added: (stretch, random) => {
    const at = placeIn(stretch, random)
    return at === null ? null : stretch.slice(0, at) + stretch[at] + stretch.slice(at)
  },
  swapped: (stretch, random) => {
    const at = placeIn(stretch, random)
    if (at === null || !/^(?:\p{Script=Han}{2}|\d{2})$/u.test(stretch.slice(at, at + 2)))
      return null
    return stretch.slice(0, at) + stretch[at + 1] + stretch[at] + stretch.slice(at + 2)
  },
}

/** Rows for every stretch and every way, those left out that make another right wording. */
export function drawMutations(library: Library, seed: number): CheckRow[] {
  const random = seededRandom(seed)
  const sources = readSources(library)
  return hostsOf(library, random).flatMap((host) =>
    Object.entries(MUTATIONS).flatMap(([way, mutate]): CheckRow[] => {
      const written = mutate(host.stretch, random, sources)
      if (written === null || foldText(written) === foldText(host.stretch)) return []
      if (isRight(written, library)) return []
      const { before, after, stretch, rule } = host
      const text = before + written + after
      const end = before.length + written.length
      const label = { start: before.length, end, rule, suggestion: [stretch] }
      const id = `${way}/${host.of}`
      return [{ id, text, findings: [label], tolerated: [] }]
    }),
  )
}

/** The clean texts themselves. */
export function drawClean(library: Library, seed: number): CheckRow[] {
  return hostsOf(library, seededRandom(seed)).map(
    ({ of, before, stretch, after }): CheckRow => ({
      id: `clean/${of}`,
      text: before + stretch + after,
      findings: [],
      tolerated: [],
    }),
  )
}

const isRight = (written: string, library: Library): boolean =>
  lookup(written, library).matches.some(
    ({ confidence, span }) =>
      confidence === 'same' && span[0] === 0 && span[1] === written.length,
  )

function withOneWrong(
  stretch: string,
  wrongFor: (character: string) => readonly string[],
  random: Random,
): string | null {
  const places = [...stretch].flatMap((right, at) => {
    const wrong = wrongFor(right).filter((one) => one !== right)
    return wrong.length > 0 ? [{ at, wrong }] : []
  })
  if (places.length === 0) return null
  const { at, wrong } = random.pick(places)
  return stretch.slice(0, at) + random.pick(wrong) + stretch.slice(at + 1)
}

/** A place of an ideograph or a digit, neither the first nor the last: what is cut off there is another stretch. */
function placeIn(stretch: string, random: Random): number | null {
  const places = [...stretch].flatMap((character, at) =>
    at > 0 && at < stretch.length - 2 && /[\p{Script=Han}\d]/u.test(character)
      ? [at]
      : [],
  )
  return places.length === 0 ? null : random.pick(places)
}

function hostsOf(library: Library, random: Random): Host[] {
  const { notices, campaigns } = library.holdings
  return [
    ...notices.flatMap((notice) => noticeHosts(notice, library, random)),
    ...campaigns.flatMap(themeHosts),
    ...campaigns.flatMap(documentHosts),
    ...library.entries
      .filter(({ kind }) => kind === 'phrase' || kind === 'activity')
      .map(({ kind, text }) => ({
        of: kind,
        rule: 'quotation',
        before: '“质量月”期间，要做好“',
        stretch: text.replaceAll(/[“”]/gu, ''),
        after: '”的宣传。',
      })),
  ]
}

function noticeHosts(notice: Notice, library: Library, random: Random): Host[] {
  const { campaigns } = library.holdings
  const word = campaigns.find(({ name }) => name === notice.campaign)?.words[0] ?? ''
  const names = notice.issuers.map((name): Host => {
    const others = notice.issuers.filter((one) => one !== name).slice(0, 2)
    const before = `关于${notice.year}年“${word}”活动，由${random.pick(others)}、`
    const rule = 'department-name'
    return { of: 'department', rule, before, stretch: name, after: '等部门联合开展。' }
  })
  const title: Host = {
    of: 'title',
    rule: 'document',
    before: '现将《',
    stretch: notice.title,
    after: '》转发给你们，请遵照执行。',
  }
  const passages = [...clausePaths(notice.sections)].flatMap((path) => {
    const clause = path.at(-1)
    return clause ? sentences(clauseText(clause)) : []
  })
  const quoted = passages
    .filter((sentence) => sentence.length >= 12 && !/[“”《》\d]/u.test(sentence))
    .map((sentence) => ({
      of: 'sentence',
      rule: 'quotation',
      before: `“${word}”期间，`,
      stretch: sentence.replace(/。$/u, ''),
      after: '。',
    }))
  return [...names, title, ...quoted]
}

function themeHosts({ name, words, years }: Campaign): Host[] {
  const of = name.includes('质量月') ? 'theme' : 'theme-of-other-campaign'
  return years.flatMap(({ year, theme }) =>
    theme && theme.grade !== 'retold' && !theme.everyday
      ? {
          of,
          rule: 'quotation',
          before: `${year}年“${words[0]}”的主题是“`,
          stretch: theme.text,
          after: '”，请各单位做好宣传。',
        }
      : [],
  )
}

/** Notices that are not held, whose title and number are known. */
const documentHosts = ({ years }: Campaign): Host[] =>
  years.flatMap(({ title, documentNumber }) => {
    if (title === null) return []
    const rule = 'document'
    const end = '要求，现将有关事项通知如下。'
    const titled = {
      of: 'title',
      rule,
      before: '根据《',
      stretch: title,
      after: `》${end}`,
    }
    if (documentNumber === null) return [titled]
    const before = `根据《${title}》（`
    const after = `）${end}`
    return [titled, { of: 'number', rule, before, stretch: documentNumber.value, after }]
  })
