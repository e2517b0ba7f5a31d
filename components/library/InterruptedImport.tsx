// An import that a page was closed or reloaded in: how much of it is in, and the way to go on.

import { useEffect, useState } from 'preact/hooks'
import type { Interruption } from '../../core/exchange/outcome.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { FileButton, JSON_FILES } from '../ui/FileButton.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import type { NoticeEffects } from './effects.ts'

export interface InterruptedImportProps {
  effects: Pick<NoticeEffects, 'interruption' | 'forgetInterruption'>
  /** An import is running: what was interrupted is on its way, or done. */
  isImporting: boolean
  onFile: (file: File | undefined) => void
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
    <MessageBox role="alert" testId="interrupted">
      <p>
        {t('importInterrupted', { n: stored, m: all - stored })}
        {t(name === null ? 'importGoOn' : 'importGoOnWith', { name: name ?? '' })}
      </p>
      <FileButton
        label={t('importGoOnButton')}
        accept={JSON_FILES}
        testId="import"
        onFiles={([file]) => onFile(file)}
      />{' '}
      <Button
        look="text"
        testId="forget-interruption"
        onClick={() => void effects.forgetInterruption().then(() => setFound(null))}
      >
        {t('noticesLostSeen')}
      </Button>
    </MessageBox>
  )
}
