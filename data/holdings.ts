// The library that comes with the extension.
import { CAMPAIGNS } from './campaigns/index.ts'
import centralBodies from './central-bodies.json' with { type: 'json' }
import departments from './departments.json' with { type: 'json' }
import fields from './fields.json' with { type: 'json' }
import qualityMonth2023 from './notices/quality-month-2023.json' with { type: 'json' }
import predecessors from './predecessors.json' with { type: 'json' }
import type { Department, Holdings, Notice, Predecessor, Term } from './schema.ts'
import terms from './terms.json' with { type: 'json' }

// TypeScript widens the literals of JSON (grade: string), so the files are cast. They are not
// validated here, to keep the popup's start-up short: a test validates each of them.
export const HOLDINGS: Holdings = {
  notices: [qualityMonth2023 as Notice],
  departments: departments as Department[],
  terms: { [qualityMonth2023.id]: terms as Term[] },
  fields,
  campaigns: CAMPAIGNS,
  predecessors: predecessors as Predecessor[],
  centralBodies,
}
