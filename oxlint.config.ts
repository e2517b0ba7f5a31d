// What oxlint holds: the usual mistakes, and the structure of the code. Imports point downwards
// (entrypoints → app, components → core → data), no import forms a circle, and a feature of core is
// reached by its door, its index.ts, alone.
import { defineConfig, type OxlintOverride } from 'oxlint'

interface Restriction {
  /** As in .gitignore: the last pattern that matches an import decides. */
  group: string[]
  message: string
}

/** Of two overrides for a file the later counts alone, so each names all that holds for its files. */
const restricted = (files: string[], ...patterns: Restriction[]): OxlintOverride => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

/** What is inside of folders is not imported, but for their index.ts. */
const inside = (...folders: string[]): string[] => [
  ...folders.map((folder) => `**/${folder}/**`),
  ...folders.map((folder) => `!**/${folder}/index.ts`),
]

/** The lookup and the parser have doors of their own, and one for each of their steps. */
const insideFeatures = (parent: string): Restriction => ({
  group: [
    ...inside(`${parent}cite`, `${parent}export`, `${parent}notices`),
    // The options need the ids alone, and every context loads the options when it starts.
    `!**/${parent}cite/style-ids.ts`,
    `**/${parent}lookup/**`,
    `!**/${parent}lookup/index.ts`,
    `!**/${parent}lookup/*/index.ts`,
    `**/${parent}parse/**`,
    `!**/${parent}parse/index.ts`,
    `!**/${parent}parse/*/index.ts`,
  ],
  message:
    'A feature of core, and a step of the lookup or the parser, has one door: its index.ts.',
})

const PURE: Restriction[] = [
  {
    group: ['**/entrypoints/**', '**/app/**', '**/components/**', '**/locales/**'],
    message: 'core and data import nothing from above.',
  },
  {
    group: ['wxt', 'wxt/*', 'preact', 'preact/*', 'idb', 'node:*', '@preact/*'],
    message: 'core and data are pure: no browser, no interface, no I/O.',
  },
]

/** In the order in which a selection goes through them; see core/lookup/index.ts. */
const STEPS = ['names', 'facts', 'index', 'match', 'answers', 'claims', 'explain']

/** Common to all steps; what stands beside it (the door, the library) is made of them. */
const ABOVE_STEPS = ['**/lookup/index.ts', '../index.ts', '../library.ts']

const steps = STEPS.map((step, place) =>
  restricted(
    [`core/lookup/${step}/**`],
    ...PURE,
    insideFeatures(''),
    {
      group: inside(...STEPS.slice(0, place)),
      message: 'A step of the lookup has one door: its index.ts.',
    },
    {
      group: [...ABOVE_STEPS, ...STEPS.slice(place + 1).map((later) => `**/${later}/**`)],
      message: `A step of the lookup imports earlier ones alone: ${STEPS.join(', ')}.`,
    },
  ),
)

/** Steps of the parser; what one line is (classify/), every step may ask of the file that says it. */
const PARSE_STEPS = ['page', 'lines', 'segments', 'body', 'fields', 'review']

const parseSteps = PARSE_STEPS.map((step) =>
  restricted([`core/parse/${step}/**`], ...PURE, insideFeatures(''), {
    group: inside(...PARSE_STEPS.filter((other) => other !== step)),
    message: 'A step of the parser has one door: its index.ts.',
  }),
)

/** Of the code that ships or measures; a `describe` is as long as its examples. */
const limits: OxlintOverride = {
  files: ['{core,app,components,entrypoints,data,scripts}/**', 'locales/text/**'],
  rules: {
    complexity: ['error', { max: 15 }],
    'max-lines-per-function': [
      'error',
      { max: 60, skipBlankLines: true, skipComments: true },
    ],
    'max-lines': ['error', { max: 300 }],
  },
}

const ENTRYPOINTS = [
  'background',
  'bubble',
  'findings',
  'library',
  'options',
  'popup',
  'sidepanel',
]

/** The service worker draws nothing. */
const drawsNothing: Restriction = {
  group: ['**/components/**', 'preact', 'preact/*'],
  message: 'The background draws nothing: words for values stand in locales/text.',
}

const entrypoints = ENTRYPOINTS.map((entrypoint) =>
  restricted(
    [`entrypoints/${entrypoint}/**`],
    insideFeatures('core/'),
    {
      group: ENTRYPOINTS.filter((other) => other !== entrypoint).flatMap((other) => [
        `../${other}/**`,
        `../../${other}/**`,
      ]),
      message:
        'No entrypoint reaches into another: what they share stands in app or components.',
    },
    ...(entrypoint === 'background' ? [drawsNothing] : []),
  ),
)

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error' },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/no-misused-spread': 'off',
    'unicorn/no-new-array': 'off',
    'import/no-cycle': ['error', { ignoreTypes: false }],
  },
  ignorePatterns: ['.output', '.wxt', 'node_modules', 'tests/fixtures'],
  overrides: [
    limits,
    restricted(['core/**'], ...PURE, insideFeatures('')),
    restricted(['data/**'], ...PURE),
    restricted(['core/lookup/*.ts'], ...PURE, insideFeatures(''), {
      group: inside(...STEPS),
      message: 'A step of the lookup has one door: its index.ts.',
    }),
    ...steps,
    restricted(['core/parse/*.ts'], ...PURE, insideFeatures(''), {
      group: inside(...PARSE_STEPS),
      message: 'A step of the parser has one door: its index.ts.',
    }),
    ...parseSteps,
    restricted(
      ['app/**'],
      {
        group: ['**/entrypoints/**', '**/components/**'],
        message: 'app imports core, data and locales alone.',
      },
      { group: ['preact', 'preact/*'], message: 'app draws nothing.' },
      insideFeatures('core/'),
    ),
    restricted(
      ['components/**'],
      {
        group: ['**/entrypoints/**', '**/app/**'],
        message: 'components take effects as arguments.',
      },
      {
        group: ['wxt', 'wxt/*', 'idb'],
        message: 'components take effects as arguments.',
      },
      insideFeatures('core/'),
    ),
    restricted(['locales/**'], {
      group: ['**/entrypoints/**', '**/app/**', '**/components/**', '**/core/**'],
      message: 'locales are words alone.',
    }),
    restricted(
      ['locales/text/**'],
      {
        group: ['**/entrypoints/**', '**/app/**', '**/components/**'],
        message: 'locales/text puts values of core into words.',
      },
      {
        group: ['wxt', 'wxt/*', 'preact', 'preact/*', 'idb', 'node:*'],
        message: 'locales/text is pure.',
      },
      insideFeatures('core/'),
    ),
    restricted(['entrypoints/*.{ts,tsx}'], insideFeatures('core/')),
    ...entrypoints,
  ],
})
