// All rules, in the order in which they are listed. A test holds that every file of rules/ is here.
import { announcedCount } from './rules/announced-count.ts'
import { attachments } from './rules/attachments.ts'
import { commaBetweenMarks } from './rules/comma-between-marks.ts'
import { consistency } from './rules/consistency.ts'
import { dateForm } from './rules/date-form.ts'
import { departmentName } from './rules/department-name.ts'
import { document } from './rules/document.ts'
import { doubledMark } from './rules/doubled-mark.ts'
import { fullWidthDigits } from './rules/full-width-digits.ts'
import { identityNumber } from './rules/identity-number.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { issuers } from './rules/issuers.ts'
import { levelMarks } from './rules/level-marks.ts'
import { levelNumbers } from './rules/level-numbers.ts'
import { marks } from './rules/marks.ts'
import { ownList } from './rules/own-list.ts'
import { pairedMarks } from './rules/paired-marks.ts'
import { quotation } from './rules/quotation.ts'
import { recipients } from './rules/recipients.ts'
import { spaces } from './rules/spaces.ts'
import { spanUnits } from './rules/span-units.ts'
import { themeYear } from './rules/theme-year.ts'
import { usage } from './rules/usage.ts'
import { wordVariants } from './rules/word-variants.ts'
import { yearForm } from './rules/year-form.ts'
import type { Rule } from './types.ts'

export const RULES: readonly Rule[] = [
  departmentName,
  quotation,
  themeYear,
  issuers,
  document,
  marks,
  dateForm,
  impossibleDate,
  attachments,
  recipients,
  pairedMarks,
  doubledMark,
  consistency,
  usage,
  identityNumber,
  levelMarks,
  levelNumbers,
  yearForm,
  announcedCount,
  spanUnits,
  fullWidthDigits,
  spaces,
  wordVariants,
  commaBetweenMarks,
  ownList,
]
