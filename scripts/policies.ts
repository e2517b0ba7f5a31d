// npm run policies: writes public/managed-schema.json after a change of the policies.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policySchema } from './policy-schema.ts'

const file = join(import.meta.dirname, '../public/managed-schema.json')
writeFileSync(file, `${JSON.stringify(policySchema(), null, 2)}\n`)
