// The notices that an administrator preloads: the text of an exported file, as a policy.
import { HOLDINGS } from '../../data/holdings.ts'
import { asPreloaded } from './claims.ts'
import { type FileProblem, readFile } from './file.ts'
import { NOTICES, type NoticesRead, noticesFromPart } from './notices-part.ts'

/** All of them, or none where anything is wrong. They say that they come from the administrator. */
export function readPreloaded(text: string): NoticesRead {
  const file = readFile(text, [NOTICES.name])
  if (file.problems.length > 0) return { notices: [], problems: file.problems }
  const { notices, problems } = noticesFromPart(file.parts[NOTICES.name])
  const taken = HOLDINGS.notices.map(({ id }) => id)
  const clashes = notices.flatMap(({ id }, at): FileProblem[] => {
    const where = `parts.${NOTICES.name}.items.${at}.id`
    const expected = 'an id that is not built in'
    return taken.includes(id)
      ? [{ kind: 'value', where, expected, found: `"${id}"` }]
      : []
  })
  if (problems.length + clashes.length > 0) {
    return { notices: [], problems: [...problems, ...clashes] }
  }
  return { notices: notices.map(asPreloaded), problems }
}
