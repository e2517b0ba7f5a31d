// Why this result: verbatim, a part, another form, by sound, or how many places differ; and where.

import { type Reason, reasonOf } from '../../core/lookup/explain/index.ts'
import type { Match } from '../../core/lookup/index.ts'
import type { Translate } from '../../locales/index.ts'
import { markText } from '../../locales/text/mark-text.ts'
import { useText } from '../interface-text.tsx'

export function ReasonLine({ match, text }: { match: Match; text: string }) {
  const t = useText()
  const reason = reasonOf(match, text)
  return (
    <p class="card-reason" data-testid="reason">
      {inWords(reason, t)}
      {reason.at && (
        <span class="remark">
          {t('resultAt', { from: reason.at[0] + 1, to: reason.at[1] })}
        </span>
      )}
    </p>
  )
}

function inWords(reason: Reason, t: Translate): string {
  switch (reason.how) {
    case 'verbatim':
      return t('reasonVerbatim')
    case 'recorded':
      return t('reasonRecorded')
    case 'part':
      return t('reasonPart')
    case 'form':
      return t('reasonForm', { form: reason.form.text })
    case 'sound':
      return t('reasonSound', { reading: reason.form.text })
    case 'reference':
      return t('reasonReference')
    case 'marks':
      return t('marksDiffer', { marks: markText(reason.marks, t) })
    case 'alike':
      return reason.differences === null
        ? t('reasonPartly')
        : t('reasonAlike', { n: reason.differences })
  }
}
