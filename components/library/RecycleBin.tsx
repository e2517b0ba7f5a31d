// The recycle bin below the list: what was removed, replaced or edited, each with its way back.
import { type BinReason, DAYS_IN_BIN } from '../../core/records/bin.ts'
import type { PlainKey } from '../../locales/index.ts'
import { formatMoment } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Row } from '../ui/Row.tsx'
import type { Bin, BinAct } from './use-bin.ts'
import './recycle-bin.css'

const WHY: Readonly<Record<BinReason, PlainKey>> = {
  removed: 'binRemoved',
  replaced: 'binReplaced',
  edited: 'binEdited',
  undone: 'binUndone',
}

/** Of more, the rest is counted. */
const MOST_ACTS = 50

export function RecycleBin({ bin }: { bin: Bin }) {
  const t = useText()
  const { acts } = bin
  if (acts.length === 0) return null
  const count = acts.reduce((sum, { heads }) => sum + heads.length, 0)
  const shown = acts.slice(0, MOST_ACTS)
  return (
    <details class="recycle-bin" data-testid="bin">
      <summary>
        {t('bin')} <span class="quiet">{count}</span>
      </summary>
      <p class="note">
        {t('binHow', { n: DAYS_IN_BIN })}{' '}
        <Confirm
          look="text"
          testId="clear"
          label={t('savedClear')}
          question={t('savedClearSure', { n: count })}
          yes={t('savedClearYes')}
          no={t('savedClearNo')}
          onYes={() => void bin.empty()}
        />
      </p>
      <ul>
        {shown.map((act) => (
          <BinRow key={act.act} act={act} onRestore={() => void bin.restore(act.act)} />
        ))}
      </ul>
      {acts.length > shown.length && (
        <p class="note">{t('binMore', { n: acts.length - shown.length })}</p>
      )}
    </details>
  )
}

function BinRow({ act, onRestore }: { act: BinAct; onRestore: () => void }) {
  const t = useText()
  const locale = useLocale()
  const { heads, why, at } = act
  const [first] = heads
  const title = first?.title || t('draftUntitled')
  const name =
    heads.length === 1 ? title : t('binSeveral', { text: title, n: heads.length })
  const facts = [first?.kind === 'draft' && t('binDraft'), first?.number, t(WHY[why])]
  return (
    <Row
      main={
        <span class="row-main" lang="zh-CN">
          {name}
        </span>
      }
      below={
        <>
          {facts.filter(Boolean).join(' · ')}
          <span class="remark">{formatMoment(at, locale)}</span>
        </>
      }
      actions={
        <Button
          look="text"
          testId="restore"
          aria-label={t('binRestoreOf', { text: name })}
          onClick={onRestore}
        >
          {t('binRestore')}
        </Button>
      }
    />
  )
}
