// The words of the wording check: what a finding says, on what it rests, and what its rule is about.

import type { Finding, RuleId } from '../../core/check/index.ts'
import type {
  Authority,
  MessageId,
  MessageValues,
  Provenance,
} from '../../core/check/types.ts'
import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
import type { PlainKey, Translate } from '../index.ts'
import { campaignYear } from './campaign-year.ts'
import { GRADE_LABEL } from './labels.ts'
import { passageLabel } from './place-label.ts'

type Words = {
  [Id in MessageId]: (values: MessageValues[Id], t: Translate) => string
}

const WORDS: Words = {
  'colloquial-name': (values, t) => t('findingColloquialName', values),
  'wrong-name': (values, t) => t('findingWrongName', values),
  'misspelt-name': (values, t) => t('findingMisspeltName', values),
  'name-not-formal': (values, t) => t('findingNameNotFormal', values),
  'former-name': (values, t) => t('findingFormerName', values),
  'differs-from-wording': (values, t) => t('findingDiffers', values),
  'half-exchanged': (values, t) => t('findingHalfExchanged', values),
  'other-year-in-name': (values, t) => t('findingOtherYear', values),
  'theme-of-other-year': (values, t) => t('findingThemeOfOtherYear', values),
  'theme-not-national': (values, t) => t('findingThemeNotNational', values),
  'slogans-not-known': (values, t) => t('findingSlogansNotKnown', values),
  'wrong-count': (values, t) => t('findingWrongCount', values),
  'issuer-missing': (values, t) => t('findingIssuerMissing', ofYear(values, t)),
  'issuer-added': (values, t) => t('findingIssuerAdded', ofYear(values, t)),
  'issuer-doubled': (values, t) => t('findingIssuerDoubled', ofYear(values, t)),
  'issuer-misplaced': (values, t) => t('findingIssuerMisplaced', ofYear(values, t)),
  'not-an-issuer': (values, t) => t('findingNotAnIssuer', ofYear(values, t)),
  'title-differs': (values, t) => t('findingTitleDiffers', values),
  'title-without-marks': (values, t) => t('findingTitleWithoutMarks', values),
  'number-differs': (values, t) => t('findingNumberDiffers', values),
  'number-brackets': (values, t) => t('findingNumberBrackets', values),
  'number-padded': (values, t) => t('findingNumberPadded', values),
  'number-ordinal': (values, t) => t('findingNumberOrdinal', values),
  'issue-date-differs': (values, t) => t('findingIssueDateDiffers', values),
  'quotes-missing': (values, t) => t('findingQuotesMissing', values),
  'quotes-straight': (values, t) => t('findingQuotesStraight', values),
  'quotes-unpaired': (values, t) => t('findingQuotesUnpaired', values),
  'half-width-mark': (values, t) => t('findingHalfWidthMark', values),
  'doubled-mark': (values, t) => t('findingDoubledMark', values),
  ellipsis: (values, t) => t('findingEllipsis', values),
  'date-padded': (values, t) => t('findingDatePadded', values),
  'date-impossible': (values, t) => t('findingDateImpossible', values),
  'date-day-word': (values, t) => t('findingDateDayWord', values),
  'year-zero': (values, t) => t('findingYearZero', values),
  'date-in-han': (values, t) => t('findingDateInHan', values),
  'weekday-wrong': (values, t) => t('findingWeekdayWrong', values),
  'end-before-start': (values, t) => t('findingEndBeforeStart', values),
  'attachment-not-listed': (values, t) => t('findingAttachmentNotListed', values),
  'attachment-number-mark': (values, t) => t('findingAttachmentNumberMark', values),
  'attachment-end-mark': (values, t) => t('findingAttachmentEndMark', values),
  'attachment-title-marks': (values, t) => t('findingAttachmentTitleMarks', values),
  'recipients-without-colon': (values, t) => t('findingRecipientsWithoutColon', values),
  'mark-unpaired': (values, t) => t('findingMarkUnpaired', values),
  'title-two-ways': (values, t) => t('findingTitleTwoWays', values),
  'number-two-ways': (values, t) => t('findingNumberTwoWays', values),
  'name-two-ways': (values, t) => t('findingNameTwoWays', values),
  'wrong-usage': (values, t) => t('findingWrongUsage', values),
  'no-such-genre': (values, t) => t('findingNoSuchGenre', values),
  'said-twice': (values, t) => t('findingSaidTwice', values),
  'level-mark': (values, t) => t('findingLevelMark', values),
  'level-skipped': (values, t) => t('findingLevelSkipped', values),
  'level-repeated': (values, t) => t('findingLevelRepeated', values),
  'year-shortened': (values, t) => t('findingYearShortened', values),
  'year-span-hyphen': (values, t) => t('findingYearSpanHyphen', values),
  'announced-count': (values, t) => t('findingAnnouncedCount', values),
  'full-width-digits': (values, t) => t('findingFullWidthDigits', values),
  'space-in-text': (values, t) => t('findingSpaceInText', values),
  'unit-left-out': (values, t) => t('findingUnitLeftOut', values),
  'word-variant': (values, t) => t('findingWordVariant', values),
  'needless-comma': (_, t) => t('findingNeedlessComma'),
  'identity-number': (_, t) => t('findingIdentityNumber'),
  'own-list-wrong': (values, t) => t('findingOwnListWrong', values),
  'own-list-forbidden': (values, t) => t('findingOwnListForbidden', values),
}

/** What is wrong at the place, in one short sentence without a full stop. */
export function findingText({ message }: Pick<Finding, 'message'>, t: Translate): string {
  return wordsOf(message.id, message.values, t)
}

function wordsOf<Id extends MessageId>(
  id: Id,
  values: MessageValues[Id],
  t: Translate,
): string {
  return WORDS[id](values, t)
}

function ofYear(
  { name, year }: { name: string; year: number | null },
  t: Translate,
): { name: string; of: string } {
  return { name, of: year === null ? '' : t('findingOfYear', { year }) }
}

/** Where the right form stands and how sure that is, or the authority of the rule. */
export function provenanceText(
  { provenance }: Pick<Finding, 'provenance'>,
  library: Library,
  t: Translate,
): string {
  return provenance.type === 'notice'
    ? noticeText(provenance, library, t)
    : authorityText(provenance.authority, t)
}

function noticeText(
  { noticeId, clauseId, campaign, year, grade }: Extract<Provenance, { type: 'notice' }>,
  library: Library,
  t: Translate,
): string {
  const notice = noticeId === null ? null : noticeOf(library.facts.notices, noticeId)
  const of = year === null ? '' : campaignYear(campaign, year, library, t)
  const passage =
    clauseId && notice ? passageLabel(library, notice.id, clauseId, t) : null
  const title = notice ? `《${notice.title}》` : t('provenanceKnownFacts', { of })
  return [title, passage, t(GRADE_LABEL[grade])].filter(Boolean).join(' · ')
}

/**
 * On what a rule rests. Law, regulation, standard and policy document are provisions; anything else is
 * not called so.
 */
export function authorityText({ kind, document }: Authority, t: Translate): string {
  if (kind === 'practice') return t('provenancePractice')
  if (kind === 'own-list')
    return [t('provenanceOwnList'), document].filter(Boolean).join(' · ')
  return document === null
    ? t('provenanceHeldNotices')
    : t('provenanceProvision', { document })
}

const RULE_WORDS: Record<RuleId, { name: PlainKey; explanation: PlainKey }> = {
  'department-name': {
    name: 'ruleDepartmentName',
    explanation: 'ruleDepartmentNameWhy',
  },
  quotation: { name: 'ruleQuotation', explanation: 'ruleQuotationWhy' },
  'theme-year': { name: 'ruleThemeYear', explanation: 'ruleThemeYearWhy' },
  issuers: { name: 'ruleIssuers', explanation: 'ruleIssuersWhy' },
  document: { name: 'ruleDocument', explanation: 'ruleDocumentWhy' },
  marks: { name: 'ruleMarks', explanation: 'ruleMarksWhy' },
  'date-form': { name: 'ruleDateForm', explanation: 'ruleDateFormWhy' },
  'doubled-mark': { name: 'ruleDoubledMark', explanation: 'ruleDoubledMarkWhy' },
  'impossible-date': { name: 'ruleImpossibleDate', explanation: 'ruleImpossibleDateWhy' },
  attachments: { name: 'ruleAttachments', explanation: 'ruleAttachmentsWhy' },
  recipients: { name: 'ruleRecipients', explanation: 'ruleRecipientsWhy' },
  'paired-marks': { name: 'rulePairedMarks', explanation: 'rulePairedMarksWhy' },
  consistency: { name: 'ruleConsistency', explanation: 'ruleConsistencyWhy' },
  usage: { name: 'ruleUsage', explanation: 'ruleUsageWhy' },
  'identity-number': { name: 'ruleIdentityNumber', explanation: 'ruleIdentityNumberWhy' },
  'level-marks': { name: 'ruleLevelMarks', explanation: 'ruleLevelMarksWhy' },
  'level-numbers': { name: 'ruleLevelNumbers', explanation: 'ruleLevelNumbersWhy' },
  'year-form': { name: 'ruleYearForm', explanation: 'ruleYearFormWhy' },
  'announced-count': { name: 'ruleAnnouncedCount', explanation: 'ruleAnnouncedCountWhy' },
  'span-units': { name: 'ruleSpanUnits', explanation: 'ruleSpanUnitsWhy' },
  'full-width-digits': {
    name: 'ruleFullWidthDigits',
    explanation: 'ruleFullWidthDigitsWhy',
  },
  spaces: { name: 'ruleSpaces', explanation: 'ruleSpacesWhy' },
  'word-variants': { name: 'ruleWordVariants', explanation: 'ruleWordVariantsWhy' },
  'comma-between-marks': {
    name: 'ruleCommaBetweenMarks',
    explanation: 'ruleCommaBetweenMarksWhy',
  },
  'own-list': { name: 'ruleOwnList', explanation: 'ruleOwnListWhy' },
}

/** The name of a rule, for filters and options. */
export const ruleName = (id: RuleId, t: Translate): string => t(RULE_WORDS[id].name)

/** What a rule finds, in one sentence. */
export const ruleExplanation = (id: RuleId, t: Translate): string =>
  t(RULE_WORDS[id].explanation)
