// The browser asks before the page is closed, while there is something to lose.
import { useEffect } from 'preact/hooks'

export function useAskBeforeLeaving(hasChanges: boolean): void {
  useEffect(() => {
    if (!hasChanges) return
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
      // Chrome < 119 asks for this alone.
      event.returnValue = true
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [hasChanges])
}
