// Why what was kept cannot be read, and what to do about it.

import { useEffect, useState } from 'preact/hooks'
import type { StorageProblem as Problem } from '../../core/records/storage.ts'
import { READING_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'

export interface StorageProblemProps {
  /** Finds out. */
  why: () => Promise<Problem>
}

export function StorageProblem({ why }: StorageProblemProps) {
  const t = useText()
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => void why().then(setProblem), [why])
  return (
    <p class="failure" role="alert" data-testid="unreadable">
      {problem && t(READING_FAILED[problem])}
    </p>
  )
}
