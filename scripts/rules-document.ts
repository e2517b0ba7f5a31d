// npm run rules: writes docs/rules.md after a change of the rules of the wording check or of their words.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesDocument } from './rules/rules-document.ts'

writeFileSync(join(import.meta.dirname, '../docs/rules.md'), rulesDocument())
