// Takes pins and history of a file that was exported here or at a colleague's.
import { useRef } from 'preact/hooks'

export interface ImportButtonProps {
  label: string
  onFile: (file: File) => void
}

export function ImportButton({ label, onFile }: ImportButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="text-button"
        data-testid="import"
        onClick={() => chooser.current?.click()}
      >
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="import-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file again is a change, too.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
