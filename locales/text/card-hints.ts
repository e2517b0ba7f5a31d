// What a reader has to know of a result before the wording: another year's theme, how a name stands.

import type { Entry, Form, FormRole, Library, Match } from '../../core/lookup/index.ts'
import type { Translate } from '../index.ts'
import { campaignYear } from './campaign-year.ts'
import { markText } from './mark-text.ts'

export function hintsOf(match: Match, library: Library, t: Translate): string[] {
  const hints = [
    nearestHint(match, t),
    marksHint(match, t),
    yearHint(match.entry, library, t),
    nameHint(match, t),
  ]
  return hints.filter((hint) => hint !== null)
}

function nearestHint({ confidence }: Match, t: Translate): string | null {
  return confidence === 'nearest' ? t('nearestNote') : null
}

function marksHint({ marks }: Match, t: Translate): string | null {
  return marks ? t('marksDiffer', { marks: markText(marks, t) }) : null
}

/** Where the notice of the best place is not held, its year comes first. */
function yearHint({ places }: Entry, library: Library, t: Translate): string | null {
  const place = places[0]
  if (!place || place.noticeId !== null || place.year === null) return null
  const { role, year, campaign } = place
  const of = campaignYear(campaign, year, library, t)
  if (role === 'theme') return t('themeOfYear', { of })
  return role === 'slogan' ? t('sloganOfYear', { of }) : null
}

const STANDARD: readonly FormRole[] = ['printed', 'full', 'formal', 'standard']

/** A standard form is never flagged; a colloquial one is told the standard ones. */
function nameHint({ entry, form, confidence }: Match, t: Translate): string | null {
  if (entry.kind !== 'department' || confidence === 'nearest') return null
  if (form.role === 'printed' || form.role === 'pinyin') return null
  const signed = entry.text
  if (form.role === 'colloquial' || form.role === 'wrong') {
    const standard = standardForms(entry, t)
    return t(form.role === 'wrong' ? 'nameWrong' : 'nameColloquial', {
      form: form.text,
      standard,
    })
  }
  if (!isStandard(form)) return t('nameSigned', { signed })
  return t(confidence === 'same' ? 'nameStandard' : 'nameNear', {
    form: form.text,
    signed,
  })
}

const isStandard = ({ role }: Form): boolean => STANDARD.includes(role)

function standardForms({ forms }: Entry, t: Translate): string {
  return forms
    .filter(isStandard)
    .map(({ text }) => text)
    .join(t('listSeparator'))
}
