// npm run pinyin: writes data/pinyin.json, the readings of all wordings that may be typed in Latin letters.

import { writeFileSync } from 'node:fs'
import { entriesOf, readingsOf } from '../core/lookup/index/index.ts'
import { HOLDINGS } from '../data/holdings.ts'

const file = new URL('../data/pinyin.json', import.meta.url)
const readings = await readingsOf(entriesOf(HOLDINGS))
writeFileSync(file, `${JSON.stringify(readings, null, 2)}\n`)
