// How sure a fact is, in words.
import type { Grade as GradeValue } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { GRADE_LABEL } from '../labels.ts'
import './facts.css'

export function Grade({ grade }: { grade: GradeValue }) {
  const t = useText()
  return (
    <span class="grade" data-grade={grade}>
      {t(GRADE_LABEL[grade])}
    </span>
  )
}
