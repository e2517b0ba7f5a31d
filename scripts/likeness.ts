// npm run likeness: writes data/likeness.json, which characters sound or look like one another.

import { writeFileSync } from 'node:fs'
import { builtInLibrary } from '../core/lookup/index.ts'
import { nameCharacters } from './likeness/name-characters.ts'
import { shapesLike } from './likeness/shapes.ts'
import { sounds } from './likeness/sounds.ts'

/** Of the characters that look like one, so many are kept. */
const LIKE = 48
/** Taken for one another in drafts and scans, though no measure shows it: right and wrong. */
const SEEN =
  '信倌 信住 信位 工干 网罔 网纲 文又 国囯 国圆 国固 质货 质贷 旅访 旅防 商敌 务处 中申 中牛 中重'.split(
    ' ',
  )

const names = nameCharacters(builtInLibrary().entries)
const like = shapesLike()
const shapes = Object.fromEntries(
  names.map((character) => {
    const seen = SEEN.filter((pair) => pair.startsWith(character))
    const all = [...like(character, LIKE), ...seen.map((pair) => pair.slice(1))]
    // In one order the file is smaller when it is packed.
    return [character, [...new Set(all)].sort().join('')]
  }),
)
const file = new URL('../data/likeness.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ sounds: sounds(names), shapes }, null, 2)}\n`)
