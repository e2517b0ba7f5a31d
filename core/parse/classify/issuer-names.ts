// Names of bodies in headings and signatures: in columns, padded, or broken across lines.

import type { Rule } from '../rule.ts'

const ENDING = {
  id: 'name-ending',
  means: 'How the names of bodies end: offices, courts, associations, companies, schools',
  pattern:
    /(?:[部委局署院会办社行厅联协团处所站队校馆台组科室]|中央|政府|集团|公司|中心|大学|总队|支队|军区|军分区|海关|司令部|基金|报社|企业|学校|商会|银行|小学|中学|[一二三四五六七八九十]中|附中|高中|师范|幼儿园|厂|[^公]司|开发区|高新区|园区|社区|监狱|林场|机场|联盟|专班|总支|支部|管理人|分行|支行|乡|镇|街道)$/u,
  yes: ['某市财政局', '某某有限公司', '某市第一中学', '某街道'],
  no: ['李四', '质量月', '活动通知'],
} satisfies Rule
const NO_NAME = {
  id: 'no-name',
  means: 'What no name holds: punctuation, words of a sentence, labels of a page',
  pattern:
    /[，。；：！？、“”《》…]|^[（(]|^各|[a-z\d]{3}(?![a-z\d]{0,8}[\u4E00-\u9FFF]{2})|关于|如下|通知$|^附件?|^(?:主任|部长|局长)|(?:主任|部长|局长)$|联系(?:人|电话|方式)|电话|邮箱|地址|抄送|印发|责任(?:编辑|单位|人|部门)|^编辑|来源|^作者/iu,
  yes: ['各单位', '附件', '某局关于', '抄送某局'],
  no: ['某市财政局', '国家粮食和物资储备局'],
} satisfies Rule
const LONGEST = 32
/** Of names: a longer one is text, whatever it is. */
const LONGEST_LINE = 400
/** With what stands in quotation marks. */
const LONGEST_WRITTEN = 80

/** Whether a text is the name of one body, by its length, its ending and what no name holds. */
export function isName(written: string): boolean {
  if (written.length > LONGEST_WRITTEN) return false
  // 全国“扫黄打非”工作小组办公室
  // 保卫处（党委保卫部）
  const text = written.replace(/“[^”]{1,12}”|(?<=.)（[^（）]{1,16}）$/gu, '')
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    ENDING.pattern.test(text) &&
    !NO_NAME.pattern.test(text)
  )
}

/**
 * The names in a line of a signature; null where it is none. Wide gaps part columns; a name padded
 * by single spaces (水 利 部) is one.
 */
export function readNames(line: string): string[] | null {
  const names = splitNames(line)
  return names.length > 0 && names.every(isName) ? names : null
}

const JUNK = {
  id: 'junk-behind-name',
  means:
    'What a page or a converter left behind a name: &sp; or a sign that the font lacks',
  pattern: /[\s\u3000]*(?:&(?:amp;)*#?[a-z\d]{1,8};?|_x000D_|[\uFFFD□])+[\s\u3000]*$/iu,
  yes: ['某市财政局&sp;', '某市财政局_x000D_'],
  no: ['某市财政局'],
} satisfies Rule

const SEAL = {
  id: 'seal',
  means: 'Who lent the seal: a name or nothing before 代章, in brackets',
  pattern: /[（(][^（）()，。；]{0,40}(?:代\s*章|[公印]\s*章|盖\s*章|代|章|印)\s*[）)]/gu,
  yes: ['（某市市场监督管理局代章）', '（盖章）'],
  no: ['（章程）', '代章'],
} satisfies Rule

/** A line of a signature that names only the owner of the seal. */
export const isSeal = (line: string): boolean =>
  line.replace(SEAL.pattern, '').trim() === ''

/** What a line of a signature may hold: names, or the beginning of one that goes on below. */
export function splitNames(line: string): string[] {
  if (line.length > LONGEST_LINE) return [line]
  const pieces = line
    .replace(SEAL.pattern, '')
    .replace(JUNK.pattern, '')
    .trim()
    .split(/[\s\u3000]{2,}|、/u)
    .flatMap(namesOfColumn)
    .flatMap(namesRunTogether)
  // Padded as widely as the columns are apart.
  return pieces.some((piece) => piece.length === 1) ? regrouped(pieces) : pieces
}

/** 松陵省粮食局松陵省物价局: the place at its head stands at that of the next, too. */
function namesRunTogether(piece: string): string[] {
  const [, first, , second] =
    /^(([\u4E00-\u9FFF]{1,4}?[省市县区州盟旗])[^、]{1,24}?)(\2.{2,})$/u.exec(piece) ?? []
  return first !== undefined && second !== undefined && isName(first)
    ? [first, ...namesRunTogether(second)]
    : [piece]
}

function namesOfColumn(column: string): string[] {
  const words = column.split(/[\s\u3000]/u).filter((word) => word !== '')
  return words.length < 2 ? words : regrouped(words)
}

/** Padded names that stand beside one another with the gap of one space: 公安部民政部. */
function paddedNames(run: string): string[] {
  if (run.length <= 5) return [run]
  const parts = run.match(/.+?[部委局署办厅]/gu)
  return parts && parts.join('') === run && parts.every(isName) ? parts : [run]
}

/** Words that are single signs belong to one padded name; the others are names of their own. */
function regrouped(words: readonly string[]): string[] {
  const names: string[] = []
  let padded = ''
  const close = (): void => {
    if (padded !== '') names.push(...paddedNames(padded))
    padded = ''
  }
  for (const word of words) {
    if (word.length === 1) padded += word
    else {
      close()
      const last = names.at(-1)
      // 国家国际 发展合作署: what is no name yet goes on.
      if (last !== undefined && !isName(last)) names[names.length - 1] = last + word
      else names.push(word)
    }
  }
  close()
  return names
}

const OFFICE = {
  id: 'office-of-body',
  means: 'An office without its body, which stands on the line above',
  pattern: /^(?:办公[室厅]|秘书[处局]|综合[司处])$/u,
  yes: ['办公室', '秘书处'],
  no: ['某市办公室', '办公室主任'],
} satisfies Rule

export const NAME_RULES: readonly Rule[] = [ENDING, NO_NAME, JUNK, SEAL, OFFICE]

/** Names from the lines of a signature; one that ends nowhere goes on in the next line. */
export function readNamesOfLines(lines: readonly string[]): string[] {
  const names: string[] = []
  for (const line of lines) {
    const [first, ...others] = splitNames(line)
    if (first === undefined) continue
    const last = names.at(-1)
    const goesOn = last !== undefined && (!isName(last) || OFFICE.pattern.test(first))
    if (goesOn) names[names.length - 1] = last + first
    else names.push(first)
    names.push(...others)
  }
  return names.filter(isName)
}
