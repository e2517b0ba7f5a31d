// Takes the pins of a file that was exported here or at a colleague's.
import { useRef } from 'preact/hooks'
import {
  LARGEST_FILE_BYTES,
  type PinsRead,
  pinsOfFile,
} from '../../data/store/saved-file.ts'
import { useText } from '../interface-text.tsx'

export interface ImportButtonProps {
  onRead: (read: PinsRead | 'large') => void
}

export function ImportButton({ onRead }: ImportButtonProps) {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    onRead(file.size > LARGEST_FILE_BYTES ? 'large' : pinsOfFile(await file.text()))
    // The same file again is a change, too.
    input.value = ''
  }
  return (
    <>
      <button
        type="button"
        class="text-button"
        data-testid="import"
        onClick={() => chooser.current?.click()}
      >
        {t('savedImport')}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="import-file"
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
    </>
  )
}
