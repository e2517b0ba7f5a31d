// How sure a fact is, in words.
import type { Grade as GradeValue } from '../../data/schema.ts'
import { GRADE_LABEL } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'

export function Grade({ grade }: { grade: GradeValue }) {
  const t = useText()
  return (
    <span class="remark" data-grade={grade}>
      {t(GRADE_LABEL[grade])}
    </span>
  )
}
