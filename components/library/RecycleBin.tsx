// The recycle bin below the list: what was removed, replaced or edited, each with its way back.
import { type BinReason, DAYS_IN_BIN } from '../../core/records/bin.ts'
import type { PlainKey } from '../../locales/index.ts'
import { formatMoment } from '../../locales/text/format-date.ts'
import { useLocale, useText } from '../interface-text.tsx'
import { ClearButton } from '../saved/ClearButton.tsx'
import type { Bin, BinAct } from './use-bin.ts'

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
    <details class="saved-section recycle-bin" data-testid="bin">
      <summary>
        {t('bin')}
        <span class="saved-count">{count}</span>
      </summary>
      <p class="saved-note">
        {t('binHow', { n: DAYS_IN_BIN })}{' '}
        <ClearButton count={count} onClear={() => void bin.empty()} />
      </p>
      <ul>
        {shown.map((one) => (
          <BinRow key={one.act} act={one} onRestore={() => void bin.restore(one.act)} />
        ))}
      </ul>
      {acts.length > shown.length && (
        <p class="saved-note">{t('binMore', { n: acts.length - shown.length })}</p>
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
  return (
    <li class="saved-row">
      <div class="saved-body">
        <span class="saved-main" lang="zh-CN">
          {name}
        </span>
        <p class="saved-below">
          {[first?.kind === 'draft' && t('binDraft'), first?.number, t(WHY[why])]
            .filter(Boolean)
            .join(' · ')}
          <span class="fact-note">{formatMoment(at, locale)}</span>
        </p>
      </div>
      <button
        type="button"
        class="text-button"
        data-testid="restore"
        aria-label={t('binRestoreOf', { text: name })}
        onClick={onRestore}
      >
        {t('binRestore')}
      </button>
    </li>
  )
}
