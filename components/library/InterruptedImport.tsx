// An import that a page was closed or reloaded in: how much of it is in, and the way to go on.

import { useEffect, useState } from 'preact/hooks'
import type { Interruption } from '../../core/exchange/outcome.ts'
import { useText } from '../interface-text.tsx'
import { ImportButton } from '../saved/ImportButton.tsx'
import type { NoticeEffects } from './effects.ts'

export interface InterruptedImportProps {
  effects: Pick<NoticeEffects, 'interruption' | 'forgetInterruption'>
  /** An import is running: what was interrupted is on its way, or done. */
  isImporting: boolean
  onFile: (file: File) => void
}

export function InterruptedImport(props: InterruptedImportProps) {
  const { effects, isImporting, onFile } = props
  const t = useText()
  const [found, setFound] = useState<Interruption | null>(null)
  useEffect(() => {
    if (isImporting) setFound(null)
    else void effects.interruption().then(setFound)
  }, [effects, isImporting])
  if (found === null) return null
  const { name, stored, all } = found
  return (
    <div class="loss" role="alert" data-testid="interrupted">
      <p>
        {t('importInterrupted', { n: stored, m: all - stored })}
        {t(name === null ? 'importGoOn' : 'importGoOnWith', { name: name ?? '' })}
      </p>
      <ImportButton label={t('importGoOnButton')} onFile={onFile} />{' '}
      <button
        type="button"
        class="text-button"
        data-testid="forget-interruption"
        onClick={() => void effects.forgetInterruption().then(() => setFound(null))}
      >
        {t('noticesLostSeen')}
      </button>
    </div>
  )
}
