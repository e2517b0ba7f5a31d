// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
// The labelled pages as the extension takes them in: with their main text found first.
import path from 'node:path'
import { expect, it } from 'vitest'
import { textOfPage } from '../../../../../app/files/page/page-text.ts'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'
import { readPairs } from '../../../../../scripts/eval/notice-labels.ts'
import { measureParse } from '../../../../../scripts/eval/parse-score.ts'

const EVAL = path.resolve(import.meta.dirname, '../../../../eval')
const FOLDERS = ['notices', ...[1, 2, 3, 4, 5, 6].map((set) => `frozen/${set}`)]
const pages = FOLDERS.flatMap((folder) =>
  readPairs(path.join(EVAL, folder))
    .filter(({ format }) => format === 'html')
    .map((pair) => ({ ...pair, name: `${folder} ${pair.name}` })),
)

it.each(pages)('$name', async (page) => {
  const { text, main } = await textOfPage(page.text)
  const parsed = parseNotice(linesOfText(text), main)
  expect(measureParse([{ ...page, parsed }]).misses).toEqual([])
})
