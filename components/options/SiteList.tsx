// The sites where the bubble stays away, one a line. Stored when all lines are sites.
import { useId, useRef, useState } from 'preact/hooks'
import { MOST_SITES } from '../../core/options/schema.ts'
import { siteOf } from '../../core/options/sites.ts'
import type { Saved, Standing } from '../../core/records/stored-value.ts'
import type { Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { OPTION_LABEL, type OptionForm } from './option-form.ts'

const LEAST_LINES = 2
const MOST_LINES = 8

export function SiteList({ form }: { form: OptionForm }) {
  const t = useText()
  const id = useId()
  const stored = form.options.bubbleOffSites.join('\n')
  const [text, setText] = useState(stored)
  const [wrong, setWrong] = useState<string | null>(null)
  const isTouched = useRef(false)
  const held = useStored(form.sites, form.options.bubbleOffSites, {
    isTouched: () => isTouched.current,
    fill: (sites) => {
      setText(sites.join('\n'))
      setWrong(null)
    },
  })

  const commit = (entered: string, save: (sites: string[]) => Promise<Saved>): void => {
    const lines = entered
      .split('\n')
      .map((line) => (line.trim() === '' ? '' : siteOf(line)))
    const bad = lines.flatMap((site, at) => (site === null ? [at + 1] : []))
    const sites = [...new Set(lines.flatMap((site) => site || []))]
    if (bad.length > 0) {
      setWrong(t('optionBubbleSitesWrong', { lines: bad.join(t('listSeparator')) }))
    } else if (sites.length > MOST_SITES) {
      setWrong(t('optionBubbleSitesMany', { n: MOST_SITES }))
    } else {
      setWrong(null)
      setText(sites.join('\n'))
      if (!isTouched.current) return
      void save(sites).then((saved) => {
        if (saved === 'ok') isTouched.current = false
        form.say(saved)
      })
    }
  }

  const lineCount = text.split('\n').length + 1
  return (
    <div class="option-field">
      <label for={id}>{t(OPTION_LABEL.bubbleOffSites)}</label>
      <textarea
        id={id}
        data-testid="option-bubbleOffSites"
        rows={Math.min(Math.max(lineCount, LEAST_LINES), MOST_LINES)}
        spellcheck={false}
        autocapitalize="off"
        value={text}
        aria-describedby={wrong ? `${id}-wrong` : `${id}-help`}
        aria-invalid={wrong !== null}
        onInput={({ currentTarget }) => {
          isTouched.current = true
          setText(currentTarget.value)
        }}
        onChange={({ currentTarget }) => commit(currentTarget.value, held.save)}
      />
      {wrong && (
        <p class="option-wrong" role="alert" id={`${id}-wrong`} data-testid="sites-wrong">
          {wrong}
        </p>
      )}
      <ChangedElsewhere
        stored={held}
        other={otherText(held.conflict, t)}
        onTakeOver={() => {
          isTouched.current = false
          held.takeOver()
        }}
        onSaveOver={() => commit(text, held.saveOver)}
      />
      <p class="option-help" id={`${id}-help`}>
        {t('optionBubbleSitesHelp')}
      </p>
    </div>
  )
}

function otherText(
  conflict: Standing<readonly string[]> | null,
  t: Translate,
): string | undefined {
  if (conflict === null || conflict === 'gone') return undefined
  return conflict.value.join(t('listSeparator')) || '—'
}
