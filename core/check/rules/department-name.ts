// Names of bodies: colloquial, wrong, misspelt, or of a body that had ended.
import type { Predecessor } from '../../../data/schema.ts'
import { touchesLeft } from '../../lookup/names/name-context.ts'
import type { NameHit } from '../../lookup/names/name-recognition.ts'
import { endsInPlace } from '../../lookup/names/place-words.ts'
import type { Entry } from '../../lookup/types.ts'
import { type Folded, originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { NameSlip } from '../names/name-slips.ts'
import { isMarkedExactly } from '../text/marked-stretches.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsAt } from '../text/times.ts'
import type { FoundPlace, Provenance, TextRule } from '../types.ts'

export const departmentName: TextRule = {
  id: 'department-name',
  explanation: 'rule-department-name',
  authority: 'practice',
  scope: 'text',
  find: (reading, index) =>
    reading.paragraphs.flatMap((placed) => [
      ...flaggedNames(placed, index),
      ...misspeltNames(placed, index),
      ...formerNames(placed, reading),
    ]),
  examples: [
    {
      text: '国家发改委和财政部印发通知。',
      found: '国家发改委',
      fixed: '国家发展改革委和财政部印发通知。',
    },
    {
      text: '市场监管总局、教肓部等部门联合印发。',
      found: '教肓部',
      fixed: '市场监管总局、教育部等部门联合印发。',
    },
    {
      text: '由农村农业部负责。',
      found: '农村农业部',
      fixed: '由农业农村部负责。',
    },
    {
      text: '请商发展改革委会、教育部办理。',
      found: '发展改革委会',
      fixed: '请商发展改革委、教育部办理。',
    },
    {
      text: '按照市场监督总局的部署，现通知如下。',
      found: '市场监督总局',
      fixed: '按照市场监管总局的部署，现通知如下。',
    },
    {
      text: '国家工商总局2023年的抽查公告已经发布。',
      found: '国家工商总局',
      fixed: '市场监管总局2023年的抽查公告已经发布。',
    },
    {
      text: '2024年，国家住建部发布有关工法。',
      found: '国家住建部',
      fixed: '2024年，住房城乡建设部发布有关工法。',
    },
  ],
  counterExamples: [
    '省发展改革委、市发改委负责落实。',
    '中宣部、中组部、最高法、最高检联合印发通知，国家市场监管总局参加。',
    '行人行走请走人行道，国资委托管工作另行安排。',
    '2016年，国家质检总局指导我县质量工作。',
    '“国家质检总局”早已于2018年机构改革时撤并。',
    '交通部门和农业部门要管好自己的领域。',
    '2008年以前该部称交通部。',
    '上行文中不应写作“发改委”，应写“发展改革委”。',
    '发展改革委会同有关部门制定方案。',
    '省交通运输厅、市农业农村局派员参加。',
  ],
}

/** Forms that are on record as colloquial or wrong, with a reason. */
function flaggedNames(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  const hits = paragraph.names()
  return hits.flatMap((hit): FoundPlace[] => {
    const { named, local } = hit
    if (named.type !== 'department' || local) return []
    const flagged = index.bodies.flagged.get(folded.text.slice(hit.start, hit.end))
    const extra = flagged ? null : extraCharacter(hit, folded, paragraph)
    if (!flagged && extra === null) return []
    const [from, to] = withStatePrefix(hit, folded)
    const end = extra ?? to
    const written = paragraph.text.slice(from, end)
    if (isMentioned(paragraph, from, end)) return []
    const official = flagged?.official ?? paragraph.text.slice(from, to)
    const id = flagged?.reason === 'press-usage' ? 'colloquial-name' : 'wrong-name'
    return [
      {
        start: from + start,
        end: end + start,
        severity:
          id === 'wrong-name' && hit.end - hit.start >= 5 && extra === null
            ? 'certain'
            : 'advice',
        message: { id, values: { written, official } },
        suggestions: [official, ...otherForms(named.entry, official)],
        provenance: provenanceOf(named.entry),
      },
    ]
  })
}

/** 发展改革委会 before a mark: the end of a character too many, in the original. 委会同 goes on. */
function extraCharacter(
  hit: NameHit,
  folded: Folded,
  { text }: Paragraph,
): number | null {
  if (hit.named.type !== 'department') return null
  if (!['printed', 'standard'].includes(hit.named.form.role)) return null
  const end = folded.to[hit.end - 1] ?? 0
  const isDoubled =
    text.slice(hit.end > 0 ? end - 1 : 0, end) === '委' && text[end] === '会'
  return isDoubled && /^(?:[、，。；：）\s]|[和及与等]|$)/u.test(text.slice(end + 1))
    ? end + 1
    : null
}

/** 国家住建部: the prefix belongs to what is wrong. */
function withStatePrefix({ start, end }: NameHit, folded: Folded): [number, number] {
  const name = folded.text.slice(start, end)
  const hasPrefix =
    folded.text.startsWith('国家', start - 2) &&
    start >= 2 &&
    touchesLeft(folded, start) &&
    !/^(?:国家|中国|全国|中央)/u.test(name)
  return originalSpan(folded, hasPrefix ? start - 2 : start, end)
}

function misspeltNames(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  const names = paragraph.names()
  return paragraph.slips().flatMap((slip): FoundPlace[] => {
    const [from, to] = originalSpan(folded, slip.start, slip.end)
    if (index.bodies.flagged.has(folded.text.slice(slip.start, slip.end))) return []
    if (isMentioned(paragraph, from, to)) return []
    const written = paragraph.text.slice(from, to)
    // A line break or a mark within it: two words.
    if (/[^\p{Script=Han}\s]/u.test(written)) return []
    if (
      slip.form.folded.length <= 4 &&
      !standsInList(paragraph.text, from, to, names, folded)
    )
      return []
    const { text: official } = slip.form
    const entry = index.library.entries.find(
      ({ kind, forms }) =>
        kind === 'department' && forms.some((form) => form.text === official),
    )
    return [
      {
        start: from + start,
        end: to + start,
        severity: isSure(slip, entry) ? 'certain' : 'advice',
        message: { id: 'misspelt-name', values: { written, official } },
        suggestions: [official, ...(entry ? otherForms(entry, official) : [])],
        ...(entry ? { provenance: provenanceOf(entry) } : {}),
      },
    ]
  })
}

const LONG = 8

/** The strict door: docs/ARCHITECTURE.md. */
function isSure(
  { edits, form, isConfusable, hasRightEnd }: NameSlip,
  entry: Entry | undefined,
): boolean {
  const { length } = form.folded
  const grade = entry?.places[0]?.grade ?? 'unknown'
  return (
    edits <= 2 &&
    edits * 5 <= Math.max(length, 5) &&
    hasRightEnd &&
    (isConfusable || length >= LONG) &&
    (grade === 'held' || grade === 'corroborated')
  )
}

/** A short name counts where a body must stand: beside another one in a list. */
function standsInList(
  text: string,
  from: number,
  to: number,
  names: readonly NameHit[],
  folded: Folded,
): boolean {
  const isBodyAt = (at: number, side: 'start' | 'end'): boolean =>
    names.some(
      (hit) =>
        (side === 'end'
          ? (folded.to[hit.end - 1] ?? 0)
          : (folded.from[hit.start] ?? 0)) === at,
    )
  const before = text.slice(0, from)
  const after = text.slice(to)
  const left = /[、和与及，\s]+$/u.exec(before)?.[0].length ?? 0
  const right = /^[、和与及，\s]+/u.exec(after)?.[0].length ?? 0
  return (
    (left > 0 && isBodyAt(from - left, 'end')) ||
    (right > 0 && isBodyAt(to + right, 'start')) ||
    (/[、]$/u.test(before) && /^(?:等|[、])/u.test(after)) ||
    (before.trim() === '' && after.trim() === '')
  )
}

/** What tells of a body's own past. */
const PAST =
  /原|前身|撤|改革|曾|改称|改名|更名|当时|彼时|那时|时任|以前|之前|旧称|旧名|并入|组建|划入|划归|不再|称为|前后|历史|写作|写成|应写|误/u

function formerNames(placed: PlacedParagraph, reading: Reading): FoundPlace[] {
  const { paragraph, start } = placed
  const folded = paragraph.folded()
  return paragraph.names().flatMap((hit): FoundPlace[] => {
    const { named } = hit
    if (named.type !== 'predecessor') return []
    const [from, to] = withStatePrefix(hit, folded)
    const before = paragraph.text.slice(0, from)
    const after = paragraph.text.slice(to)
    if (endsInPlace(before) || !startsHere(before, to - from) || /^令/u.test(after))
      return []
    if (isMentioned(paragraph, from, to) || isInTitle(paragraph, from, to)) return []
    const sentence = sentenceAt(paragraph.sentences(), from)
    if (!sentence || PAST.test(sentence.text)) return []
    const { years, isTold } = yearsAt(placed, from, reading.years())
    const { predecessor, name } = named
    if (years.length === 0 || years.some((year) => year <= predecessor.until)) return []
    return [
      {
        start: from + start,
        end: to + start,
        severity: isTold && name.length >= 4 ? 'certain' : 'advice',
        message: {
          id: 'former-name',
          values: {
            written: paragraph.text.slice(from, to),
            until: predecessor.until,
            successors: predecessor.successors.join('、'),
          },
        },
        suggestions: replacementsOf(predecessor),
      },
    ]
  })
}

/** Where the work went to several bodies the writer has to decide. */
function replacementsOf({ successors }: Predecessor): readonly string[] {
  return successors.length === 1 ? successors : []
}

/** A short name follows a mark or a word that stands before names; 教育部 is no end of 某某教育部. */
function startsHere(before: string, length: number): boolean {
  if (length > 4 || !/\p{Script=Han}$/u.test(before)) return true
  return /(?:[由和与及同对向经从在原是为于以即被跟请报照据按受将把让给有]|根据|国家|会同|联合|通过|包括)$/u.test(
    before,
  )
}

function isInTitle({ marked }: Paragraph, from: number, to: number): boolean {
  return marked().some((one) => one.open === '《' && one.start < from && to < one.end)
}

const MENTION =
  /(?:写作|写成|写为|称作|称为|误写|错写|误作|简称|俗称|所谓|不写|应写|改为|不用|不得用|名为|叫)[：:]?$/u

/** The name is spoken of: “发改委” in quotation marks, or 误写为发改委. */
function isMentioned({ text }: Paragraph, from: number, to: number): boolean {
  return isMarkedExactly(text, from, to) || MENTION.test(text.slice(0, from))
}

function otherForms({ forms }: Entry, official: string): string[] {
  return forms
    .filter(
      ({ role, text }) =>
        ['printed', 'full', 'standard'].includes(role) && text !== official,
    )
    .map(({ text }) => text)
}

function provenanceOf({ places }: Entry): Provenance {
  const [place] = places
  if (!place) return { type: 'authority', authority: 'practice' }
  const { noticeId, clauseId, campaign, year, grade } = place
  return { type: 'notice', noticeId, clauseId, campaign, year, grade }
}
