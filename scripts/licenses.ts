// The licences of what is shipped, in one file of the package: most of them ask for it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = [
  '@mozilla/readability/LICENSE.md',
  'diff/LICENSE',
  'dingbat-to-unicode/LICENSE',
  'fflate/LICENSE',
  'fuse.js/LICENSE',
  // data/likeness.json is computed from their data.
  'hanzi/LICENSE.txt',
  'hanzi-writer-data/ARPHICPL.TXT',
  'idb/LICENSE',
  'opencc-js/LICENSE',
  'opencc-js/THIRD_PARTY_LICENSES.md',
  'pdfjs-dist/LICENSE',
  'pdfjs-dist/cmaps/LICENSE',
  'pinyin-pro/LICENSE',
  'preact/LICENSE',
  'sax/LICENSE.md',
  'valibot/LICENSE.md',
] as const

/** `licenses.txt` for the package; throws where one of the files is gone. */
export function licenses(): { relativeDest: string; contents: string } {
  const texts = FILES.map((file) => {
    const text = readFileSync(join(import.meta.dirname, '../node_modules', file), 'utf8')
    return `${file}\n\n${text.trim()}\n`
  })
  return { relativeDest: 'licenses.txt', contents: texts.join(`\n${'='.repeat(72)}\n\n`) }
}
