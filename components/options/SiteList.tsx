// The sites where the bubble stays away, one a line. Stored when all lines are sites.
import { useId, useRef, useState } from 'preact/hooks'
import { MOST_SITES } from '../../core/options/schema.ts'
import { siteOf } from '../../core/options/sites.ts'
import type { Saved, Standing } from '../../core/records/stored-value.ts'
import type { Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { MessageBox } from '../ui/MessageBox.tsx'
import '../ui/field.css'
import { OPTION_LABEL, type OptionForm } from './option-form.ts'

const LEAST_LINES = 2
const MOST_LINES = 8

export function SiteList({ form }: { form: OptionForm }) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState(form.options.bubbleOffSites.join('\n'))
  const [wrong, setWrong] = useState<string | null>(null)
  const isTouched = useRef(false)
  const stored = useStored(form.sites, form.options.bubbleOffSites, {
    isTouched: () => isTouched.current,
    fill: (sites) => {
      setText(sites.join('\n'))
      setWrong(null)
    },
  })

  const commit = (entered: string, save: (sites: string[]) => Promise<Saved>): void => {
    const read = readSites(entered, t)
    setWrong('wrong' in read ? read.wrong : null)
    if ('wrong' in read) return
    setText(read.sites.join('\n'))
    if (!isTouched.current) return
    void save(read.sites).then((saved) => {
      if (saved === 'ok') isTouched.current = false
      form.say(saved)
    })
  }

  const takeOver = (): void => {
    isTouched.current = false
    stored.takeOver()
  }
  return (
    <div class="option-field">
      <label for={id}>{t(OPTION_LABEL.bubbleOffSites)}</label>
      <textarea
        id={id}
        class="input"
        data-testid="option-bubbleOffSites"
        rows={rowsFor(text)}
        spellcheck={false}
        autocapitalize="off"
        value={text}
        aria-describedby={wrong ? `${id}-wrong` : `${id}-help`}
        aria-invalid={wrong !== null}
        onInput={({ currentTarget }) => {
          isTouched.current = true
          setText(currentTarget.value)
        }}
        onChange={({ currentTarget }) => commit(currentTarget.value, stored.save)}
      />
      {wrong && <Wrong id={`${id}-wrong`} text={wrong} />}
      <ChangedElsewhere
        stored={stored}
        other={otherText(stored.conflict, t)}
        onTakeOver={takeOver}
        onSaveOver={() => commit(text, stored.saveOver)}
      />
      <p class="option-help" id={`${id}-help`}>
        {t('optionBubbleSitesHelp')}
      </p>
    </div>
  )
}

function Wrong({ id, text }: { id: string; text: string }) {
  return (
    <MessageBox role="alert" id={id} testId="sites-wrong">
      {text}
    </MessageBox>
  )
}

/** One line more than there are, within limits. */
const rowsFor = (text: string): number =>
  Math.min(Math.max(text.split('\n').length + 1, LEAST_LINES), MOST_LINES)

/** The sites of a text, one a line, each once; or what is wrong with it. */
function readSites(text: string, t: Translate): { sites: string[] } | { wrong: string } {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : siteOf(line)))
  const wrongLines = lines.flatMap((site, at) => (site === null ? [at + 1] : []))
  if (wrongLines.length > 0) {
    const numbers = wrongLines.join(t('listSeparator'))
    return { wrong: t('optionBubbleSitesWrong', { lines: numbers }) }
  }
  const sites = [...new Set(lines.flatMap((site) => site || []))]
  return sites.length > MOST_SITES
    ? { wrong: t('optionBubbleSitesMany', { n: MOST_SITES }) }
    : { sites }
}

function otherText(
  conflict: Standing<readonly string[]> | null,
  t: Translate,
): string | undefined {
  if (conflict === null || conflict === 'gone') return undefined
  return conflict.value.join(t('listSeparator')) || '—'
}
