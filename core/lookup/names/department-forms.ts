// The forms of a department's name: those on record, and those that follow from them by rule.
import type { Department } from '../../../data/schema.ts'
import type { Form, FormRole } from '../types.ts'

/**
 * Every form of the name; the signed one first, an earlier role wins over a later. Former names
 * are not among them: they are answered as 前身, never as the department.
 */
export function departmentForms(department: Department): Form[] {
  const { signed, full, formal, alsoStandard, colloquial, wrong } = department
  const on = (role: FormRole, names: readonly string[]): Form[] =>
    names.map((text) => ({ text, role }))
  return [
    ...on('printed', [signed]),
    ...on('full', [full]),
    ...on('formal', formal ? [formal] : []),
    ...on('standard', alsoStandard),
    ...on('colloquial', colloquial),
    ...on('wrong', wrong),
    ...on('alias', [...prefixed(signed), full.replace(/^国家/u, '')]),
  ]
}

/** 国家民政部, 中华人民共和国民政部: not on record, but it is clear who is meant. */
function prefixed(signed: string): string[] {
  return /[部署局]$/u.test(signed) && !/^(国家|中国|全国|中央)/u.test(signed)
    ? [`国家${signed}`, `中国${signed}`, `中华人民共和国${signed}`]
    : []
}
