// The style sheets of the screens: who may use a class, and which lengths there are.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const COMPONENTS = join(ROOT, 'components')
/** Whose classes any screen may use. */
const SHARED = 'ui'

const files = (ending: RegExp, folder = COMPONENTS): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))

const nameOf = (file: string): string => relative(COMPONENTS, file)
const folderOf = (file: string): string => basename(dirname(file))
const textOf = (file: string): string => readFileSync(file, 'utf8')

/** Without comments. */
const css = new Map(
  files(/\.css$/u).map((file) => [file, textOf(file).replace(/\/\*.*?\*\//gsu, '')]),
)

/** Class → the sheets in whose selectors it stands. */
const sheetsOf = new Map<string, string[]>()
for (const [file, text] of css) {
  const selectors = text.replace(/\{[^{}]*\}/gu, '{}').replace(/@import[^;]*;/gu, '')
  for (const name of new Set(selectors.match(/(?<=\.)[a-z][\w-]*/gu) ?? [])) {
    sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), file])
  }
}

/** The classes that a component gives to its elements, as far as they are written out. */
function classesIn(text: string): string[] {
  const values = [...text.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/gu)]
  return values
    .flatMap(([, plain, code = '']) => (plain === undefined ? wordsIn(code) : [plain]))
    .flatMap((words) => words.split(/\s+/u))
    .filter((name) => name !== '')
}

/** What is written between quotation marks, and in templates beside what they fill in. */
function wordsIn(code: string): string[] {
  const quoted = [...code.matchAll(/'([^']*)'/gu)].flatMap(([, words = '']) => words)
  const filled = code.replace(/\$\{[^}]*\}/gu, ' ')
  const templates = [...filled.matchAll(/`([^`]*)`/gu)].flatMap(([, words = '']) => words)
  return [...quoted, ...templates]
}

/** Built from a word and the look of a button, a choice or a question. */
const BUILT = /^(?:box|text)?-button$|^(?:select|confirm)-(?:box|text|plain)?$/u

it('a class stands in one style sheet', () => {
  const twice = [...sheetsOf].filter(([, sheets]) => sheets.length > 1)
  expect(twice.map(([name, sheets]) => [name, ...sheets.map(nameOf)])).toEqual([])
})

it('a class is used where its style sheet stands, or comes from the shared parts', () => {
  const foreign = files(/\.tsx$/u).flatMap((file) =>
    classesIn(textOf(file)).flatMap((name) => {
      const folders = (sheetsOf.get(name) ?? []).map(folderOf)
      const isKnown =
        folders.length === 0 ||
        folders.includes(SHARED) ||
        folders.includes(folderOf(file))
      return isKnown ? [] : [`${nameOf(file)}: .${name} of ${folders.join()}`]
    }),
  )
  expect(foreign).toEqual([])
})

/** By these the tests find the results. */
const HOOKS = ['results', 'nearest']

it('a class that is used is in a style sheet', () => {
  const unknown = files(/\.tsx$/u).flatMap((file) =>
    classesIn(textOf(file))
      .filter((name) => !sheetsOf.has(name) && !BUILT.test(name) && !HOOKS.includes(name))
      .map((name) => `${nameOf(file)}: .${name}`),
  )
  expect(unknown).toEqual([])
})

it('no class of a style sheet is used by nobody', () => {
  const sources = [COMPONENTS, join(ROOT, 'entrypoints')].flatMap((folder) =>
    files(/\.tsx?$/u, folder),
  )
  const code = sources.map(textOf).join('\n')
  const unused = [...sheetsOf.keys()].filter((name) => !code.includes(name))
  expect(unused.filter((name) => !BUILT.test(name))).toEqual([])
})

const SPACE =
  /(?<![\w-])(?:padding|margin|gap|row-gap|column-gap)(?:-[a-z-]+)?\s*:\s*([^;]+);/gu
const SIZE = /\b(?:font-size|font)\s*:\s*([^;]+);/gu
const LENGTH = /(?<![\w.-])-?\d*\.?\d+(?:px|rem|em|vh|vw|pt)\b/gu

it.each([
  ['spaces are those of the tokens', SPACE, 'space'],
  ['sizes of type are those of the tokens', SIZE, 'size'],
])('%s', (_, declaration, what) => {
  const others = [...css].flatMap(([file, text]) =>
    [...text.matchAll(declaration)].flatMap(([whole, value = '']) => {
      // What is reckoned from a space is one: `calc(var(--space-3) - 3px)` beside a line of 3px.
      const plain = value.replace(/calc\((?:[^()]|\([^()]*\))*\)/gu, '')
      const lengths = (plain.match(LENGTH) ?? []).filter(
        (length) => !(what === 'size' && isLineHeight(plain, length)),
      )
      return lengths.length > 0 ? [`${nameOf(file)}: ${whole.trim()}`] : []
    }),
  )
  // A box that nobody sees has to overlap what stands around it; a caret is as wide as its text is high.
  const reasons = ['ui/base.css: margin: -1px;', 'wording/wording.css: margin: 0 0.06em;']
  expect(others.filter((other) => !reasons.includes(other))).toEqual([])
})

/** `var(--text) / 24px`: behind the stroke stands the height of a line. */
const isLineHeight = (font: string, length: string): boolean =>
  new RegExp(`/\\s*${length.replace('.', '\\.')}`, 'u').test(font)
