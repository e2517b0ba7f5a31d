// The rules of the wording check for editors, in Chinese: what each finds, on what authority, with the
// examples that its test runs.
import { check, type Finding } from '../../core/check/index.ts'
import { RULES } from '../../core/check/registry.ts'
import type { Rule, Severity } from '../../core/check/types.ts'
import { builtInLibrary } from '../../core/lookup/index.ts'
import { escapeMarkdownHeading } from '../../core/text/markdown-escapes.ts'
import { translator } from '../../locales/index.ts'
import {
  authorityText,
  findingText,
  ruleExplanation,
  ruleName,
} from '../../locales/text/finding-text.ts'

const t = translator('zh-CN')
const library = builtInLibrary()

const INTRODUCTION = `# 校核规则

本页由 \`npm run rules\` 生成，例句即测试所用。每条发现分两级：

- **错误**：与收录的原文、已知事实或格式标准明确不符，工具栏角标只计这一级。
- **提示**：可能有误，或只是推荐写法，由编辑判断。

“依据”一栏，法律、条例、国家标准和政策文件称“规定”；通行做法称“实务”，不是规定。引用收录的通知时，依据是该通知，每处另注明出处和等级。条款号只在见到条文时才写。

语法、文风、“的地得”、领导人姓名和职务，一概不查。`

const SEVERITY: Readonly<Record<Severity, string>> = { certain: '错误', advice: '提示' }

export function rulesDocument(): string {
  const index = RULES.map(
    ({ id }) => `- [${ruleName(id, t)}](#${id})：${ruleExplanation(id, t)}`,
  )
  return `${[INTRODUCTION, index.join('\n'), ...RULES.map(ruleSection)].join('\n\n')}\n`
}

function ruleSection(rule: Rule): string {
  const { id, authority, examples, counterExamples, offByDefault } = rule
  const rows = examples.map((example) => exampleRow(rule, example))
  const severities = new Set(examples.flatMap((example) => severityOf(rule, example)))
  return [
    `## <a id="${id}"></a>${ruleName(id, t)}`,
    ruleExplanation(id, t),
    [
      `- 编号：\`${id}\``,
      `- 依据：${authorityText(authority, t)}`,
      `- 级别：${[...severities].map((severity) => SEVERITY[severity]).join('、')}`,
      ...(offByDefault ? ['- 平时不查，可在选项中打开'] : []),
    ].join('\n'),
    ['| 例 | 说明 | 改为 | 级别 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `不算错：\n\n${counterExamples.map((text) => `- ${inOneLine(text)}`).join('\n')}`,
  ].join('\n\n')
}

type Example = Rule['examples'][number]

function exampleRow(rule: Rule, example: Example): string {
  const finding = findingOf(rule, example)
  if (!finding) throw new Error(`${rule.id}: ${example.text}`)
  const { start, end, severity } = finding
  const { text, fixed } = example
  const marked = `${inOneLine(text.slice(0, start))}<mark>${inOneLine(text.slice(start, end))}</mark>${inOneLine(text.slice(end))}`
  const cells = [
    marked,
    inOneLine(findingText(finding, t)),
    fixed === null ? '由编辑决定' : inOneLine(fixed),
    SEVERITY[severity],
  ]
  return `| ${cells.join(' | ')} |`
}

const severityOf = (rule: Rule, example: Example): Severity[] => {
  const finding = findingOf(rule, example)
  return finding ? [finding.severity] : []
}

function findingOf(
  { id, exampleList = [] }: Rule,
  { text, found }: Example,
): Finding | undefined {
  return check(text, library, { enabled: [id], ownList: exampleList }).find(
    ({ rule, start, end }) => rule === id && text.slice(start, end) === found,
  )
}

/** Line breaks as ⏎; a table has one line for a row. */
const inOneLine = (text: string): string =>
  text.split('\n').map(escapeMarkdownHeading).join(' ⏎ ')
