// Departments of a clause, or clauses of a department. A relation by field is an inference: it
// says so and quotes the words.
import type { DepartmentRelation, Library } from '../../core/lookup/index.ts'
import { clauseHeading, passageLabel } from '../../locales/text/place-label.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'

export interface RelationsProps {
  relations: readonly DepartmentRelation[]
  /** What is listed: the other side is known from the card. */
  list: 'departments' | 'clauses'
  noticeId: string
  library: Library
  openNotice: (noticeId: string, clauseId: string) => void
}

export function Relations(props: RelationsProps) {
  const { relations, list, noticeId, library, openNotice } = props
  const t = useText()
  return (
    <ul data-testid="relations">
      {relations.map(({ department, clauseId, by, words }) => (
        <li key={department + clauseId} data-by={by}>
          {list === 'departments' ? (
            <span lang="zh-CN">{department}</span>
          ) : (
            <Button look="text" onClick={() => openNotice(noticeId, clauseId)}>
              {passageLabel(library, noticeId, clauseId, t)}
              {clauseHeading(library, noticeId, clauseId)}
            </Button>
          )}
          <span class="remark">
            {t(by === 'field' ? 'relationField' : 'relationName', {
              words: words.join('”“'),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
