// Cuts a notice into pages, as a copy of a PDF has them: numbers of pages, running heads and feet stand in
// the middle of its sentences. What it says stays the same, so its labels do.
import type { Pair } from './notice-labels.ts'
import type { Random } from './random.ts'

/** What stands at the end of each page and at the head of the next. */
interface PageStyle {
  foot: (page: number, pages: number) => string[]
  head: (page: number, pages: number) => string[]
  /** Fewer pages do not show that a line repeats. */
  fewestPages: number
  /** Heads do not stand above the title. */
  hasHeads: boolean
}

type PageNumber = (page: number, pages: number) => string

const PAGE_NUMBERS: readonly PageNumber[] = [
  (page) => `— ${page} —`,
  (page) => `- ${page} -`,
  (page) => `-${page}-`,
  (page) => `－${page}－`,
  (page) => `–  ${page}  –`,
  (page) => `${page}`,
  (page) => `                                        ${page}`,
  (page) => `第${page}页`,
  (page) => `第 ${page} 页`,
  (page, pages) => `第${page}页 共${pages}页`,
  (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  (page, pages) => `第${page}页/共${pages}页`,
  (page, pages) => `共${pages}页 第${page}页`,
  (page, pages) => `共 ${pages} 页，第 ${page} 页`,
  (page) => `第${'一二三四五六七八九'[page - 1] ?? '十'}页`,
  (page, pages) => `${page}/${pages}`,
  (page, pages) => `${page} / ${pages}`,
  (page) => `·${page}·`,
  (page) => `~ ${page} ~`,
  (page) => `〔${page}〕`,
  (page) => `· ${page} ·`,
  (page) => `Page ${page}`,
  (page, pages) => `Page ${page} of ${pages}`,
  (page) => `P${page}`,
]

const HEADS: readonly string[] = [
  '津原重工集团有限公司文件',
  '穆陵市人民政府办公室',
  '临岳省教育厅关于工作的通知',
  '内部资料  注意保存',
  '工作制度汇编（2023年版）',
  '沧溪县农业农村局',
  '临政办发〔2021〕63号',
  '云岭大学 校长办公室',
]

function drawStyle(own: string | null, random: Random): PageStyle {
  const number = random.pick(PAGE_NUMBERS)
  const title = own !== null && random.chance(0.25) ? own : random.pick(HEADS)
  const gap = random.chance(0.4) ? [''] : []
  const around = (lines: string[]): string[] => [...gap, ...lines, ...gap]
  const none = (): string[] => []
  const numbered = random.pick([
    { foot: (...page: [number, number]) => around([number(...page)]), head: none },
    { foot: none, head: (...page: [number, number]) => around([number(...page)]) },
  ])
  if (random.chance(0.4)) return { ...numbered, fewestPages: 2, hasHeads: false }
  const headed = random.pick<Pick<PageStyle, 'foot' | 'head'>>([
    { foot: (...page) => around([number(...page)]), head: () => [title, ...gap] },
    { foot: (...page) => around([title, number(...page)]), head: none },
    { foot: none, head: (page) => around([`${title}    ${page}`]) },
    { foot: (page) => around([`第${page}页  ${title}`]), head: none },
    { foot: () => around([title]), head: none },
    // As browsers print pages.
    {
      foot: (page, pages) => [
        `https://www.jinyuan.gov.cn/art/63.html    ${page}/${pages}`,
      ],
      head: () => [`2023/9/1 10:20    ${title}`],
    },
  ])
  return { ...headed, fewestPages: 4, hasHeads: true }
}

/** Wide enough to be cut within; columns are not. */
const SHORTEST_CUT = 20
const MOST_BREAKS = 4

/** The text with page breaks at random places, in one style. */
export function cutIntoPages(
  { text, label }: Pick<Pair, 'text' | 'label'>,
  random: Random,
): string {
  const lines = text.trimEnd().split('\n')
  const style = drawStyle(label.title, random)
  const pages = style.fewestPages + random.below(MOST_BREAKS + 1 - style.fewestPages + 1)
  const top = style.hasHeads ? Math.ceil(lines.length / 3) : 1
  const starts = drawPlaces(lines, { from: top, count: pages - 1 }, random)
  const first = 1 + random.below(3)
  const last = first + starts.length
  const cut = lines.flatMap((line, at) => {
    const place = starts.indexOf(at)
    if (place === -1) return [line]
    const page = first + place
    const furniture = [...style.foot(page, last), ...style.head(page + 1, last)]
    const within = random.chance(0.7) ? splitWithin(line, random) : null
    return within ? [within[0], ...furniture, within[1]] : [line, ...furniture]
  })
  return `${[...cut, ...style.foot(last, last)].join('\n')}\n`
}

/** Indexes of the lines in or behind which a page ends, in their order. */
function drawPlaces(
  lines: readonly string[],
  { from, count }: { from: number; count: number },
  random: Random,
): number[] {
  const places = new Set<number>()
  for (let tries = 0; tries < 60 && places.size < count; tries++) {
    const at = from + random.below(Math.max(1, lines.length - 1 - from))
    const isApart = [...places].every((other) => Math.abs(other - at) > 1)
    if (isApart && (lines[at] ?? '').trim() !== '') places.add(at)
  }
  return [...places].sort((a, b) => a - b)
}

function splitWithin(line: string, random: Random): [string, string] | null {
  const text = line.trimEnd()
  const isText =
    text.trim().length >= SHORTEST_CUT &&
    !/^\s{8}/u.test(text) &&
    !/\S\s{2,}\S/u.test(text.trim())
  const places = [...text.matchAll(/(?<=[\u4E00-\u9FFF，、])(?=[\u4E00-\u9FFF])/gu)]
    .map(({ index }) => index)
    .filter((index) => index > 8 && index < text.length - 3)
  if (!isText || places.length === 0) return null
  const place = random.pick(places)
  return [text.slice(0, place), text.slice(place)]
}
