// A year and a theme or slogan that do not belong together.
import { campaignsOfTheme, isOfYear } from '../../lookup/claims/theme-years.ts'
import type { KnownCampaign } from '../../lookup/facts/known-campaigns.ts'
import { yearFacts } from '../../lookup/facts/notice-facts.ts'
import { foldText, originalSpan } from '../../text/fold.ts'
import { hasHalves, layoutForm, runningForm } from '../../text/halves.ts'
import type { CheckIndex } from '../check-index.ts'
import { type YearClaim, yearClaimAt } from '../facts/claimed-years.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace, Provenance, TextRule } from '../types.ts'

export const themeYear: TextRule = {
  id: 'theme-year',
  explanation: 'rule-theme-year',
  authority: 'policy-document',
  scope: 'text',
  find: (reading, index) =>
    reading.paragraphs.flatMap((placed) => placesIn(placed, reading, index)),
  examples: [
    {
      text: '2023年全国“质量月”活动的主题是“加强质量支撑 共建质量强国”。',
      found: '加强质量支撑 共建质量强国',
      fixed: '2023年全国“质量月”活动的主题是“增强质量意识 推进高质量发展”。',
    },
    {
      text: '2023年“质量月”口号：人人创造质量 人人享受质量。',
      found: '人人创造质量 人人享受质量',
      fixed: null,
    },
    {
      text: '“质量月”历届主题\n2022年：增强质量意识 推进高质量发展',
      found: '增强质量意识 推进高质量发展',
      fixed: '“质量月”历届主题\n2022年：推动质量变革创新 促进质量强国建设',
    },
    {
      text: '2024年“安全生产月”的主题是“遵守安全生产法，当好第一责任人”。',
      found: '遵守安全生产法，当好第一责任人',
      fixed: '2024年“安全生产月”的主题是“人人讲安全、个个会应急——畅通生命通道”。',
    },
  ],
  counterExamples: [
    '2019年“质量月”主题为“共创中国质量 建设质量强国”。',
    '中国质量协会系统2023年“质量月”使用的主题是“落实质量强国战略 推动质量效益提升”，与全国主题不同。',
    '2023年全国食品安全宣传周主题为“尚俭崇信尽责 同心共护食品安全”，9月举行“质量月”。',
    '2023年消费维权年主题是“提振消费信心”。9月还将举行“质量月”活动。',
    '2018年机构改革后，“质量月”主题“加强市场监管 建设质量强国”反映了变化。',
  ],
}

/** A wording that may be given out for a theme or slogan, in the folded paragraph. */
interface Claimed {
  name: string
  start: number
  end: number
  /** The years and campaigns for which it is right. */
  isRight: (campaign: KnownCampaign, year: number) => boolean
  /** The campaigns whose wording it is. */
  of: readonly KnownCampaign[]
  whose: string | null
  isSlogan: boolean
}

function placesIn(
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  const folded = paragraph.folded()
  const claims = [...heldThemes(placed, index), ...knownClaims(folded.text, index)]
  return claims.flatMap((claimed): FoundPlace[] => {
    const [from, to] = originalSpan(folded, claimed.start, claimed.end)
    const claim = yearClaimAt(placed, from, to, reading)
    if (!claim || !givesOut(claim, paragraph.readable, from, to)) return []
    const place = { start: from + start, end: to + start }
    const written = paragraph.text.slice(from, to)
    return wrongOf(claimed, claim, written, index).map((found) => ({
      ...place,
      ...found,
    }))
  })
}

function heldThemes({ paragraph }: PlacedParagraph, index: CheckIndex): Claimed[] {
  const { library } = index
  const exact = paragraph
    .alignments()
    .filter(
      ({ cost, wording }) =>
        cost === 0 && wording.isWhole && ['theme', 'slogan'].includes(wording.kind),
    )
  return exact
    .filter(
      (one) =>
        !exact.some(
          (other) =>
            other !== one &&
            other.text[0] <= one.text[0] &&
            one.text[1] <= other.text[1] &&
            other.text[1] - other.text[0] > one.text[1] - one.text[0],
        ),
    )
    .map(({ wording: { entry, folded }, text: [start, end] }) => ({
      name: folded,
      start,
      end,
      of: [
        ...campaignsOfTheme(entry, library),
        ...entry.places.flatMap(({ campaign }) => library.campaigns.of(campaign) ?? []),
      ],
      whose: null,
      isSlogan: entry.places.every(({ role }) => role !== 'theme'),
      isRight: (campaign, year) =>
        isOfYear(entry, 'theme', year, campaign, library) ||
        isOfYear(entry, 'slogan', year, campaign, library),
    }))
}

/** False themes, and those of associations and places. */
function knownClaims(text: string, { library }: CheckIndex): Claimed[] {
  return library.campaigns.all.flatMap((campaign) => {
    const { knownWrong = [], notNational = [] } = campaign.data ?? {}
    const wrong = knownWrong
      .filter(({ about }) => about === 'theme' || about === 'slogan')
      .map(({ claimed, year, about }) => ({
        name: foldText(claimed),
        year,
        about,
        whose: null,
      }))
    const local = notNational.map(({ theme, year, whose }) => ({
      name: foldText(theme),
      year,
      about: 'theme' as const,
      whose,
    }))
    return [...wrong, ...local].flatMap(({ name, year, about, whose }): Claimed[] => {
      const start = text.indexOf(name)
      if (start === -1) return []
      const isRight = (_: KnownCampaign, told: number): boolean =>
        year !== null && told !== year
      const place = { name, start, end: start + name.length }
      return [{ ...place, isRight, of: [campaign], whose, isSlogan: about === 'slogan' }]
    })
  })
}

const THEME_BEFORE = /主题(?!教育|党日|班会|公园|团日)|口号|标语|[以用]\s*[“"]?$/u
const THEME_AFTER =
  /^[”"’]?\s*(?:为|作为|是|的|这一|成为)?[^。；]{0,6}(?:主题|口号|标语)|^[”"’]?\s*$/u
const QUOTED_OF_YEAR = /(?:19|20)\d\d年(?:全国)?(?:“质量月”)?的?\s*[“"]$/u
const SAYS_PLACE = /我[省市县区州局镇]|[全本各某][省市县区州]|地方|协会|学会|系统/u

/** The sentence gives the wording out as what a campaign has in that year. */
function givesOut(
  { sentence }: YearClaim,
  text: string,
  from: number,
  to: number,
): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  const after = text.slice(to, to + 16)
  return (
    THEME_BEFORE.test(before) ||
    THEME_AFTER.test(after) ||
    QUOTED_OF_YEAR.test(before) ||
    /主题/u.test(sentence)
  )
}

function wrongOf(
  claimed: Claimed,
  { year, campaigns, sentence }: YearClaim,
  written: string,
  { library }: CheckIndex,
): Omit<FoundPlace, 'start' | 'end'>[] {
  const meant = campaigns.filter((campaign) => claimed.of.includes(campaign))
  const isCalled = /主题(?:[是为系]|定为|已明确为|确定为)?\s*[：:]?\s*[“"‘]?$/u.test(
    sentence.slice(0, Math.max(0, sentence.indexOf(written))),
  )
  const asked = meant.length > 0 ? meant : isCalled ? campaigns : []
  if (asked.length === 0 || asked.some((campaign) => claimed.isRight(campaign, year)))
    return []
  if (claimed.whose !== null && SAYS_PLACE.test(sentence)) return []
  const isSloganSaid = /口号|标语/u.test(sentence) && !isCalled
  for (const campaign of asked) {
    const facts = yearFacts(campaign, year, library)
    const noticeId = facts?.noticeId ?? null
    if (isSloganSaid) {
      if (facts?.slogans?.status === 'known' || !facts) continue
      return [
        {
          severity: claimed.isSlogan ? 'certain' : 'advice',
          message: { id: 'slogans-not-known', values: { written, year } },
          suggestions: [],
          provenance: provenanceOf(campaign, year, facts.grade, noticeId),
        },
      ]
    }
    if (!facts?.theme || isPartOf(claimed.name, facts.theme.text)) continue
    const { text: theme, grade } = facts.theme
    const isKnown = grade === 'held' || grade === 'corroborated'
    return [
      {
        severity: isKnown && meant.length > 0 ? 'certain' : 'advice',
        message:
          claimed.whose === null
            ? { id: 'theme-of-other-year', values: { written, year, theme } }
            : {
                id: 'theme-not-national',
                values: { written, year, whose: claimed.whose },
              },
        suggestions: [inWritersForm(theme, written)],
        provenance: provenanceOf(campaign, year, grade, noticeId),
      },
    ]
  }
  return []
}

const isPartOf = (name: string, theme: string): boolean => foldText(theme).includes(name)

/** The halves of the theme parted as the writer parted those of the wrong one. */
function inWritersForm(theme: string, written: string): string {
  if (!hasHalves(theme)) return theme
  return /[，,]/u.test(written) ? runningForm(theme) : layoutForm(theme)
}

function provenanceOf(
  { name }: KnownCampaign,
  year: number,
  grade: Extract<Provenance, { type: 'notice' }>['grade'],
  noticeId: string | null,
): Provenance {
  return { type: 'notice', noticeId, clauseId: null, campaign: name, year, grade }
}
