// All rules, in the order in which they are listed. A test holds that every file of rules/ is here.
import { dateForm } from './rules/date-form.ts'
import { departmentName } from './rules/department-name.ts'
import { document } from './rules/document.ts'
import { doubledMark } from './rules/doubled-mark.ts'
import { issuers } from './rules/issuers.ts'
import { marks } from './rules/marks.ts'
import { ownList } from './rules/own-list.ts'
import { quotation } from './rules/quotation.ts'
import { themeYear } from './rules/theme-year.ts'
import type { Rule } from './types.ts'

export const RULES: readonly Rule[] = [
  departmentName,
  quotation,
  themeYear,
  issuers,
  document,
  marks,
  dateForm,
  doubledMark,
  ownList,
]
