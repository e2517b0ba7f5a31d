// The options. The page has no effect of its own on the browser: those come as props.

import { useState } from 'preact/hooks'
import type { CitedRecord } from '../../core/cite/index.ts'
import type { NoticesRead } from '../../core/exchange/notices-part.ts'
import type { SetOptions } from '../../core/options/schema.ts'
import type { Shortcut, ShortcutChange } from '../../core/options/shortcuts.ts'
import type { OptionsState } from '../../core/options/state.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { type BubbleHindrance, BubbleSection } from './BubbleSection.tsx'
import { CitingSection } from './CitingSection.tsx'
import { type DataEffects, DataSection, type Say } from './DataSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import type { OptionForm } from './option-form.ts'
import { PreloadedNotices } from './PreloadedNotices.tsx'
import { RulesSection } from './RulesSection.tsx'
import { ShortcutsSection } from './ShortcutsSection.tsx'
import { StoredProblems } from './StoredProblems.tsx'
import './options.css'

export interface OptionsEffects extends DataEffects {
  save: (changes: SetOptions) => Promise<void>
  sites: OptionForm['sites']
  /** To be called in the click itself. Rejects where the browser does not store it. */
  turnBubble: (on: boolean) => Promise<BubbleHindrance>
}

export interface OptionsPageProps {
  state: OptionsState
  preloaded: NoticesRead
  sample: CitedRecord | null
  shortcuts: readonly Shortcut[]
  shortcutChange: ShortcutChange
  /** The names of what an exported file holds. */
  dataParts: readonly PlainKey[]
  effects: OptionsEffects
}

interface Said {
  words: (t: Translate) => string
  failed: boolean
  /** Counts, so that the same thing done again is said again. */
  time: number
}

/** What was done last. */
function useSaid(): { said: Said | null; say: Say } {
  const [said, setSaid] = useState<Said | null>(null)
  const say: Say = (words, outcome = 'done') =>
    setSaid((before) => ({
      words,
      failed: outcome === 'failed',
      time: (before?.time ?? 0) + 1,
    }))
  return { said, say }
}

export function OptionsPage(props: OptionsPageProps) {
  const { state, preloaded, sample, shortcuts, shortcutChange, dataParts, effects } =
    props
  const t = useText()
  const { said, say } = useSaid()
  const saySaved = (): void => say((words) => words('optionsSaved'))
  const sayNotSaved = (): void => say((words) => words('optionsNotSaved'), 'failed')
  /** Says how it went; the page is drawn anew, so a control shows what is really stored. */
  const saying = async <T,>(saved: Promise<T>, otherwise: T): Promise<T> => {
    try {
      const outcome = await saved
      if (!outcome) saySaved()
      return outcome
    } catch {
      sayNotSaved()
      return otherwise
    }
  }
  const form: OptionForm = {
    options: state.options,
    managed: state.managed,
    set: (changes) => void saying(effects.save(changes), undefined),
    sites: effects.sites,
    say: (saved) => {
      if (saved === 'ok') saySaved()
      // The form itself says that another window has changed them.
      else if (saved !== 'changed') sayNotSaved()
    },
  }
  return (
    <Page
      section="options"
      isTop
      isHeadSticky
      title={t('optionsTitle')}
      tools={
        <p role="status" data-testid="options-said">
          {said && (
            <span key={said.time} class={said.failed ? 'options-failed' : 'options-done'}>
              {said.words(t)}
            </span>
          )}
        </p>
      }
    >
      <StoredProblems {...state} />
      <PreloadedNotices {...preloaded} />
      <LanguageSection form={form} />
      <CitingSection form={form} sample={sample} />
      <BubbleSection
        form={form}
        turnBubble={(on) => saying(effects.turnBubble(on), null)}
      />
      <HistorySection form={form} />
      <RulesSection state={state} set={form.set} />
      {shortcuts.length > 0 && (
        <ShortcutsSection shortcuts={shortcuts} change={shortcutChange} />
      )}
      <DataSection parts={dataParts} effects={effects} say={say} />
    </Page>
  )
}
