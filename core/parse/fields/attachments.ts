// Attachments: the list of their titles, and their texts where those follow.

import { foldText } from '../../text/fold.ts'
import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import {
  beginsAttachmentList,
  ENDS_WITH_FILE_NAME,
  isAttachmentHead,
} from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'
import { readMarker } from '../classify/markers.ts'
import { type Draft, makeField } from '../draft.ts'
import type { Rule } from '../rule.ts'
import type { Tail } from '../segments/index.ts'

interface FoundAttachment {
  number: string | null
  title: string
  /** It stands there by the name of a file. */
  isFile: boolean
}

const LIST = {
  id: 'list-label',
  means: '附件1： at the head of a title; the first group is the number',
  pattern: /^附\s*(?:件|表)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：.．、]?\s*/u,
  yes: ['附件：报名表', '附1.名单', '附 件 二'],
  no: ['报名表'],
} satisfies Rule
const NUMBERED = {
  id: 'list-number',
  means: 'A line of the list with a number',
  pattern:
    /^(?:附\s*(?:件|表)?\s*[:：]?\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.．、:：]/u,
  yes: ['附件2：名单', '3.报名表', '二、名单'],
  no: ['报名表', '2023年'],
} satisfies Rule
const INNER = {
  id: 'next-in-line',
  means: 'Where the next title begins on the same line',
  pattern: /\s*(?<![\d年])(?=\d{1,2}\s*[.．、](?:(?!\d)|(?=(?:19|20)\d\d\s?年)))/gu,
  yes: ['名单2.报名表', '名单 3、2023年计划'],
  no: ['2.5版', '2023.1'],
} satisfies Rule

const AFTER_LIST = {
  id: 'after-list',
  means: 'A line below the list that is no part of it',
  pattern:
    /^[（(]?(?:联\s*系|电\s*话|传\s*真|邮\s*箱|地\s*址|网\s*址|咨\s*询|抄\s*送)[^:：]{0,8}[:：]/u,
  yes: ['联系人：李四', '电 话：12345', '（联系人：李四）'],
  no: ['联系表'],
} satisfies Rule

/** The titles that are listed, with the texts that follow. */
export interface Attachments {
  field: Draft['attachments']
  listed: readonly FoundAttachment[]
  texts: readonly AttachmentText[]
}

/**
 * The attachments in the order of their list, each with its text where that stands below; null for a text
 * that does not.
 */
export function readAttachments({ attachments, attached }: Tail): Attachments {
  const all = linesOfList(attachments)
  const own = textBelowTitle(all)
  const list = own ? all.slice(0, 1) : all
  const listed = withoutLinks(listedAttachments(list))
  const [only] = listed
  const texts =
    own && only
      ? [{ number: only.number, title: only.title, heads: [], lines: own }]
      : splitAttachmentTexts(attached, listed)
  const textOf = ({ number, title }: FoundAttachment): AttachmentText | undefined =>
    texts.find(
      (one) => (one.number !== null && one.number === number) || one.title === title,
    )
  const withTexts = listed.map((one) => ({ listed: one, own: textOf(one) }))
  const value = withTexts.map(({ listed: { number, title }, own }) => ({
    number,
    title,
    text:
      own && own.lines.length > 0
        ? own.lines.map(({ text }) => normalizePunctuation(text)).join('\n')
        : null,
  }))
  const lines = [
    ...numbersOf(list),
    ...withTexts.flatMap(({ own }) => [
      ...(own?.heads ?? []),
      ...numbersOf(own?.lines ?? []),
    ]),
  ]
  return { field: makeField(value, lines, null, 'attachment-list'), listed, texts }
}

const numbersOf = (lines: readonly Line[]): number[] => lines.map(({ number }) => number)

function listedAttachments(lines: readonly Line[]): FoundAttachment[] {
  return titlesOf(lines).flatMap((text, at) => {
    const isHead = at === 0 || /^附\s*件/u.test(text)
    const [head = '', own] = isHead ? (LIST.pattern.exec(text) ?? []) : []
    const rest = text.slice(head.length).trim()
    const items = rest.split(INNER.pattern).filter((item) => item.trim() !== '')
    return items.flatMap((item): FoundAttachment[] => {
      const marker = readMarker(item.trim())
      const title = cleanTitle(marker ? marker.rest : item)
      // 附件：无
      if (title === '' || title === '无') return []
      const number = marker?.number ?? own ?? null
      return [{ number, title, isFile: ENDS_WITH_FILE_NAME.test(item.trim()) }]
    })
  })
}

/** 附：宣传标语, with 1. below it: what is counted is the text of the one attachment, and no list. */
function textBelowTitle([head, ...below]: readonly Line[]): readonly Line[] | null {
  const title = head?.text.replace(LIST.pattern, '').trim() ?? ''
  const isCounted = below[0]?.marker?.kind === 'figure' && below[0].marker.number === '1'
  return title !== '' && readMarker(title) === null && isCounted ? below : null
}

/** Below the list stand the links to its files, once more: 节水周宣传口号.docx. */
function withoutLinks(all: readonly FoundAttachment[]): FoundAttachment[] {
  return all.filter(
    (one, at) =>
      !(
        one.isFile &&
        all.some(
          (other, place) =>
            place < at &&
            (one.number === null || one.number === other.number) &&
            isSameFile(other.title, one.title),
        )
      ),
  )
}

/** Files are often called without the year or the body that the title has. */
const isSameFile = (title: string, file: string): boolean =>
  foldText(title).endsWith(foldText(file)) || foldText(file).endsWith(foldText(title))

/** The lines of a list of attachments: not those that follow without being of it. */
function linesOfList(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    ({ text, date, outerPageChrome }, at) =>
      AFTER_LIST.pattern.test(text) ||
      date !== null ||
      (outerPageChrome !== null && !goesOn(lines, at)),
  )
  return end === -1 ? lines : lines.slice(0, end)
}

/** One for each line of the list, those that were broken joined. */
function titlesOf(lines: readonly Line[]): string[] {
  const titles: string[] = []
  for (const [at, { text }] of lines.entries()) {
    if (goesOn(lines, at)) titles.push((titles.pop() ?? '') + text)
    else titles.push(text)
  }
  return titles
}

/** Three lines at most. */
const MOST_LINES = 3
const IS_WHOLE = {
  id: 'whole-title',
  means: 'How the titles of attachments end',
  pattern:
    /(?:[表书单册图案件函]|方案|办法|名录|目录|口号|标语|回执|章程|规程|须知|细则|意见|通知|简介|指南|说明|样式|印模|汇总|情况|要点|内容|清样|海报|视频|材料|标准|规定|条件|名额|安排|计划|流程)[）)]?$/u,
  yes: ['报名表', '实施方案', '（评分标准）'],
  no: ['关于', '报名'],
} satisfies Rule

export const ATTACHMENT_PART_RULES: readonly Rule[] = [
  LIST,
  NUMBERED,
  INNER,
  AFTER_LIST,
  IS_WHOLE,
]

/** In a list with numbers a line without one goes on from that right above, if its title has no end. */
function goesOn(lines: readonly Line[], at: number): boolean {
  const own = lines[at]
  if (!own || NUMBERED.pattern.test(own.text) || /^[（(]/u.test(own.text) || own.names)
    return false
  for (let above = at - 1; above > at - MOST_LINES; above--) {
    const line = lines[above]
    if (!line || (!isRightAbove(line, own, at - above) && !line.isAtPageCut)) return false
    if (ENDS_WITH_FILE_NAME.test(line.text) || IS_WHOLE.pattern.test(line.text))
      return false
    if (NUMBERED.pattern.test(line.text) || beginsAttachmentList(line.text)) return true
  }
  return false
}

const isRightAbove = (line: Line, own: Line, steps: number): boolean =>
  line.number === own.number - steps

function cleanTitle(written: string): string {
  return (
    normalizePunctuation(written)
      .replace(ENDS_WITH_FILE_NAME, '')
      // （点击文末“阅读原文”下载）
      .replace(/[（(](?:点击|请|可)[^（）()]{0,24}下载[）)]$/u, '')
      .replace(/[。；;]$/u, '')
      .trim()
  )
}

interface AttachmentText {
  number: string | null
  title: string | null
  /** Numbers of the lines with its number and title. */
  heads: readonly number[]
  lines: readonly Line[]
}

/** Splits texts of attachments at their headings (附件1); the title stands on the heading or below it. */
function splitAttachmentTexts(
  lines: readonly Line[],
  listed: readonly FoundAttachment[],
): AttachmentText[] {
  const titles = new Set(listed.map(({ title }) => title))
  const starts = lines.flatMap(({ text }, at) => (isAttachmentHead(text) ? [at] : []))
  return starts.map((from, place) =>
    readAttachmentText(lines.slice(from, starts[place + 1]), titles),
  )
}

function readAttachmentText(
  [head, ...below]: readonly Line[],
  listed: ReadonlySet<string>,
): AttachmentText {
  const [label = '', number = null] = LIST.pattern.exec(head?.text ?? '') ?? []
  const rest = cleanTitle(head?.text.slice(label.length) ?? '')
  let title = rest === '' ? null : rest
  let titleLines = 0
  for (const { text } of below) {
    const read = continueTitle(title, text, listed)
    if (!read) break
    title = read.title
    titleLines += 1
  }
  return {
    number,
    title,
    heads: numbersOf(head ? [head, ...below.slice(0, titleLines)] : []),
    lines: below.slice(titleLines),
  }
}

/** The title as it is with this line; null where the text begins with the line. */
function continueTitle(
  title: string | null,
  line: string,
  listed: ReadonlySet<string>,
): { title: string | null } | null {
  const written = cleanTitle(line)
  if (title !== null && title !== '' && beginsListedTitle(title + written, listed)) {
    return { title: title + written }
  }
  if (title === null && !/[。；]$/u.test(line)) return { title: written }
  return listed.has(written) ? { title } : null
}

const beginsListedTitle = (begun: string, listed: ReadonlySet<string>): boolean =>
  [...listed].some((title) => foldSolid(title).startsWith(foldSolid(begun)))

const foldSolid = (text: string): string => foldText(text).replace(/\s/gu, '')
