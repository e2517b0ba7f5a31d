// What belongs to an entry: its notice, and which departments and clauses concern each other.
import type { Department, Holdings, Notice } from '../../../data/schema.ts'
import { clausePaths, clauseText, noticeOf } from '../../notices/index.ts'
import { departmentForms } from '../names/index.ts'
import type { Entry } from '../types.ts'
import { type Facts, factsOfPlace } from './facts.ts'
import type { NoticeFacts } from './notice-facts.ts'

/** A department and a clause: named in it, or by its field (an inference, with the words). */
export interface DepartmentRelation {
  department: string
  clauseId: string
  by: 'name' | 'field'
  /** The words of the clause that support the relation. */
  words: readonly string[]
}

/** What belongs to an entry. */
export interface Related {
  notice: NoticeFacts
  /** For a clause: its departments. For a department: its clauses. Else empty. */
  departments: readonly DepartmentRelation[]
}

/** Departments, and the words of the fields for which they are responsible. */
type Responsibilities = Pick<Holdings, 'departments' | 'fields'>

/** What belongs to an entry, by its best place; null where nothing is known of that. */
export function relate(
  { kind, text, places }: Entry,
  facts: Facts,
  responsibilities: Responsibilities,
): Related | null {
  const [place] = places
  const noticeFacts = place && factsOfPlace(place, text, facts)
  if (!noticeFacts) return null
  const notice =
    place.noticeId === null ? undefined : noticeOf(facts.notices, place.noticeId)
  const relations = notice ? departmentRelations(notice, responsibilities) : []
  const departments = relations.filter(({ department, clauseId }) =>
    kind === 'department'
      ? department === text
      : kind === 'clause' && clauseId === place.clauseId,
  )
  return { notice: noticeFacts, departments }
}

/** Every pair of a department and a clause of a notice, in reading order. */
function departmentRelations(
  notice: Notice,
  { departments, fields }: Responsibilities,
): DepartmentRelation[] {
  const clauses = [...clausePaths(notice.sections)].flatMap((path) => path.at(-1) ?? [])
  const passages = [
    ...clauses.map((clause) => ({ clauseId: clause.id, text: clauseText(clause) })),
    { clauseId: 'preamble', text: notice.preamble ?? '' },
    { clauseId: 'closing', text: notice.closing ?? '' },
  ]
  return passages.flatMap(({ clauseId, text }) =>
    departments.flatMap((department): DepartmentRelation[] => {
      const relation = relationTo(department, text, fields)
      return relation ? [{ department: department.signed, clauseId, ...relation }] : []
    }),
  )
}

/** How a passage concerns a department, if it does; a name counts before a field. */
function relationTo(
  department: Department,
  text: string,
  fields: Responsibilities['fields'],
): Pick<DepartmentRelation, 'by' | 'words'> | null {
  const name = departmentForms(department)
    .map((form) => form.text)
    .find((form) => text.includes(form))
  if (name) return { by: 'name', words: [name] }
  const field = fields.find(
    (responsibility) => responsibility.department === department.signed,
  )
  const words = (field?.words ?? []).filter((word) => text.includes(word))
  return words.length > 0 ? { by: 'field', words } : null
}
