// A button that lets the user choose files.
import { useRef } from 'preact/hooks'
import { Button, type ButtonProps } from './Button.tsx'

export interface FileButtonProps {
  label: string
  /** As an `input` has it. */
  accept: string
  look?: ButtonProps['look']
  isMultiple?: boolean
  isDisabled?: boolean
  testId?: string
  onFiles: (files: FileList) => void
}

export const JSON_FILES = '.json,application/json'

export function FileButton(props: FileButtonProps) {
  const { label, accept, look = 'text', isMultiple = false, isDisabled = false } = props
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        look={look}
        testId={props.testId}
        disabled={isDisabled}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={isMultiple}
        disabled={isDisabled}
        accept={accept}
        data-testid="import-file"
        onChange={({ currentTarget }) => {
          const { files } = currentTarget
          if (files && files.length > 0) props.onFiles(files)
          // So that the same file, put right, can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
