// A year and a theme or slogan that do not belong together.

import { originalSpan } from '../../text/fold.ts'
import { HELD_NOTICES } from '../authorities.ts'
import type { CheckIndex } from '../check-index.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { heldThemes, knownClaims } from '../themes/claimed-themes.ts'
import { yearClaimAt } from '../themes/claimed-years.ts'
import { givesOut } from '../themes/given-out.ts'
import { wrongOf } from '../themes/wrong-themes.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const themeYear: TextRule = {
  id: 'theme-year',
  authority: HELD_NOTICES,
  scope: 'text',
  find: (reading, index) =>
    inParagraphs(reading, (placed) => placesIn(placed, reading, index)),
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
    {
      text: '全国“质量月”主题\n年份 主题\n2017 加强市场监管 建设质量强国',
      found: '加强市场监管 建设质量强国',
      fixed: '全国“质量月”主题\n年份 主题\n2017 大力提升质量 建设质量强国',
    },
    {
      text: '问：2020年全国节能宣传周的主题？\n答：“节能有我，绿色共享”。',
      found: '节能有我，绿色共享',
      fixed: '问：2020年全国节能宣传周的主题？\n答：“绿水青山，节能增效”。',
    },
    {
      text: '市质量协会响应2023年全国“质量月”主题“落实质量强国战略 推动质量效益提升”。',
      found: '落实质量强国战略 推动质量效益提升',
      fixed: '市质量协会响应2023年全国“质量月”主题“增强质量意识 推进高质量发展”。',
    },
  ],
  counterExamples: [
    '全国“质量月”主题\n2018 加强市场监管 建设质量强国',
    '2019年“质量月”主题为“共创中国质量 建设质量强国”。',
    '中国质量协会系统2023年“质量月”使用的主题是“落实质量强国战略 推动质量效益提升”，与全国主题不同。',
    '2023年全国食品安全宣传周主题为“尚俭崇信尽责 同心共护食品安全”，9月举行“质量月”。',
    '2023年消费维权年主题是“提振消费信心”。9月还将举行“质量月”活动。',
    '2018年机构改革后，“质量月”主题“加强市场监管 建设质量强国”反映了变化。',
  ],
}

const TABLE_ROW = /^\s*[（(]?(?:19|20)\d\d[\s）)：:|｜—–-]/u

/** Somewhere a year is spoken of; a row of a table may begin with its figures alone. */
const namesYear = ({ paragraph }: PlacedParagraph, reading: Reading): boolean =>
  reading.years().size > 0 || TABLE_ROW.test(paragraph.readable)

function placesIn(
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  // Without a campaign and a year nothing is claimed.
  if (!namesYear(placed, reading) || reading.campaigns().length === 0) return []
  const folded = paragraph.folded()
  const claims = [...heldThemes(placed, index), ...knownClaims(folded.text, index)]
  const places = claims.flatMap((claimed): FoundPlace[] => {
    const [from, to] = originalSpan(folded, claimed.start, claimed.end)
    const claim = yearClaimAt(placed, from, to, reading)
    if (!claim || !givesOut(claim, paragraph.readable, from, to)) return []
    const place = { start: from + start, end: to + start }
    const written = paragraph.text.slice(from, to)
    const wrong = wrongOf(claimed, claim, written, index, reading.campaigns())
    return wrong ? [{ ...place, ...wrong }] : []
  })
  // A false theme may be the true one of another year: one finding is enough.
  return places.filter(
    (place, at) =>
      places.findIndex((one) => one.start === place.start && one.end === place.end) ===
      at,
  )
}
