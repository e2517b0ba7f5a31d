// What was silenced in checks: each can be reported again.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { isRuleId } from '../../core/check/rule-ids.ts'
import { MOST_SILENCES, type Silence, silenceKey } from '../../core/records/silences.ts'
import type { ReadResult, WriteResult } from '../../core/records/storage.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { Translate } from '../../locales/index.ts'
import { ruleName } from '../../locales/text/finding-text.ts'
import { formatDay } from '../../locales/text/format-date.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Row } from '../ui/Row.tsx'
import { Section } from '../ui/Section.tsx'
import type { Status } from '../ui/StatusLine.tsx'
import { WindowedList } from '../ui/WindowedList.tsx'
import { DamagedNote } from './DamagedNote.tsx'
import type { WordsEffects } from './effects.ts'
import { focusBeside } from './focus-beside.ts'

export interface SilenceSectionProps {
  effects: WordsEffects
  say: (status: Status) => void
}

export function SilenceSection({ effects, say }: SilenceSectionProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { stored, change } = useSilences(effects, say)
  const items = stored?.items ?? []
  const { remove, put, removeDamaged } = effects.silences
  const report = (silences: readonly Silence[], text: string): void => {
    void change(
      () => remove(...silences),
      text,
      () => put(...silences),
    )
  }
  const reportAll = (): void => {
    heading.current?.focus()
    report(items, t('wordRemovedAll', { n: items.length }))
  }
  return (
    <Section
      id="silences-heading"
      heading={t('silencesTitle')}
      headingRef={heading}
      count={items.length}
      testId="silences"
      tools={items.length > 0 && <ReportAll count={items.length} onYes={reportAll} />}
    >
      <p class="note">
        {items.length === 0 ? t('silencesNone') : t('silencesNote', { n: MOST_SILENCES })}
      </p>
      <DamagedNote
        count={stored?.damaged ?? 0}
        heading={heading}
        onRemove={() => void change(removeDamaged, '')}
      />
      <WindowedList
        items={items}
        testId="silence-list"
        row={(silence, at) => (
          <SilenceRow
            key={silenceKey(silence)}
            silence={silence}
            place={{ at, all: items.length }}
            onRemove={(element) => {
              focusBeside(element, heading.current)
              report([silence], t('silenceRemoved', { text: shorten(silence.written) }))
            }}
          />
        )}
      />
    </Section>
  )
}

function ReportAll({ count: n, onYes }: { count: number; onYes: () => void }) {
  const t = useText()
  return (
    <Confirm
      look="text"
      testId="silences-clear"
      label={t('silencesClear')}
      question={t('silencesClearSure', { n })}
      yes={t('savedClearYes')}
      no={t('savedClearNo')}
      onYes={onYes}
    />
  )
}

/** As they are stored now, and a change with its way back. */
function useSilences({ silences, watch }: WordsEffects, say: (status: Status) => void) {
  const t = useText()
  const [stored, setStored] = useState<ReadResult<Silence> | null>(null)
  const read = useCallback(async () => setStored(await silences.list()), [silences])
  useEffect(() => {
    void read()
    return watch(() => void read())
  }, [read, watch])
  const change = async (
    work: () => Promise<WriteResult>,
    text: string,
    undo?: () => Promise<WriteResult>,
  ): Promise<void> => {
    const written = await work()
    await read()
    if (written !== 'ok') say({ text: t(WRITE_FAILED[written]), failed: true })
    else say({ text, ...(undo && { undo: () => void change(undo, '') }) })
  }
  return { stored, change }
}

function SilenceRow(props: {
  silence: Silence
  place: { at: number; all: number }
  onRemove: (element: Element | null) => void
}) {
  const { silence, place, onRemove } = props
  const t = useText()
  const locale = useLocale()
  const { written } = silence
  return (
    <Row
      testId="silence-row"
      attributes={{
        'data-at': place.at,
        'aria-posinset': place.at + 1,
        'aria-setsize': place.all,
      }}
      main={
        <p class="row-main" lang="zh-CN">
          {silence.scope === 'place' && <span class="quiet">{silence.before}</span>}
          {written}
          {silence.scope === 'place' && <span class="quiet">{silence.after}</span>}
        </p>
      }
      below={
        <>
          {silenceText(silence, t)}
          <span class="remark">{formatDay(silence.at, locale)}</span>
        </>
      }
      actions={
        <IconButton
          sign="×"
          testId="remove"
          label={t('silenceRemoveLabel', { text: shorten(written) })}
          title={t('savedRemove')}
          onClick={({ currentTarget }) => onRemove(currentTarget.closest('li'))}
        />
      }
    />
  )
}

function silenceText({ scope, rule, draftKey }: Silence, t: Translate): string {
  return t('silenceOn', {
    rule: isRuleId(rule) ? ruleName(rule, t) : rule,
    scope: t(scope === 'place' ? 'silenceOfPlace' : 'silenceOfDraft'),
    where: draftKey,
  })
}
