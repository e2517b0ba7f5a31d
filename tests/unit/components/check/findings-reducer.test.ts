// The screen of findings as a state machine: what each event makes of it, without a browser.
import { describe, expect, it } from 'vitest'
import {
  type FindingsModel,
  openingFindings,
} from '../../../../components/check/findings-model.ts'
import {
  type FindingsEvent,
  findingsReducer,
} from '../../../../components/check/findings-reducer.ts'
import {
  replaceableOfRule,
  rulesFound,
  shownFindings,
} from '../../../../components/check/findings-view.ts'
import { ended, placedFinding } from '../../../support/findings.ts'

const modelAfter = (...events: FindingsEvent[]): FindingsModel =>
  events.reduce(findingsReducer, openingFindings())

const started: FindingsEvent = {
  type: 'started',
  target: { what: 'page', tabId: 1, text: null },
}
const read: FindingsEvent = {
  type: 'text-read',
  characters: 120,
  notRead: [],
  canMark: true,
  title: '送审稿',
}

const A = placedFinding('A', { start: 30, severity: 'advice' })
const B = placedFinding('B', { start: 10 })
const C = placedFinding('C', { start: 40, rule: 'marks' })
const all = modelAfter(started, read, ended([B, A, C]))
const keys = (model: FindingsModel) => shownFindings(model).map(({ key }) => key)

describe('the list', () => {
  it('has errors first, then advice, each in the order of the text', () => {
    expect(keys(all)).toEqual(['B', 'C', 'A'])
  })

  it('opens on its first finding, and takes no focus by itself', () => {
    expect([all.current, all.focusRequests]).toEqual(['B', 0])
  })

  it.each([
    ['next', [1], 'C'],
    ['to the end', [1, 1], 'A'],
    ['around', [1, 1, 1], 'B'],
    ['back around', [-1], 'A'],
  ] as const)('goes %s', (_, steps, key) => {
    const events = steps.map((by): FindingsEvent => ({ type: 'stepped', by }))
    const model = events.reduce(findingsReducer, all)
    expect([model.current, model.focusRequests]).toEqual([key, steps.length])
  })

  it('a step in an empty list does nothing', () => {
    const none = modelAfter(started, read, ended([]))
    expect(findingsReducer(none, { type: 'stepped', by: 1 })).toBe(none)
  })
})

describe('the current finding', () => {
  const onC = findingsReducer(all, { type: 'finding-chosen', key: 'C' })

  it('stays where others have gone', () => {
    expect(findingsReducer(onC, ended([A, C])).current).toBe('C')
  })

  it('corrected, gives its place to the one after it', () => {
    expect(findingsReducer(onC, ended([B, A])).current).toBe('A')
  })

  it('corrected as the last one, to the one before', () => {
    const onA = findingsReducer(all, { type: 'finding-chosen', key: 'A' })
    expect(findingsReducer(onA, ended([B, C])).current).toBe('C')
  })

  it('is none where nothing is left', () => {
    expect(findingsReducer(onC, ended([])).current).toBeNull()
  })

  it('hidden by a filter, gives way to the first that is shown', () => {
    const advice = findingsReducer(onC, { type: 'severity-picked', severity: 'advice' })
    expect([keys(advice), advice.current]).toEqual([['A'], 'A'])
  })
})

describe('filters', () => {
  it('by rule; a rule that finds nothing any more filters no longer', () => {
    const marks = findingsReducer(all, { type: 'rule-picked', rule: 'marks' })
    expect(keys(marks)).toEqual(['C'])
    expect(keys(findingsReducer(marks, ended([A, B])))).toEqual(['B', 'A'])
  })

  it('the rule that found the most comes first', () => {
    expect(rulesFound([C, A, B])).toEqual([
      { rule: 'department-name', count: 2 },
      { rule: 'marks', count: 1 },
    ])
  })
})

describe('replacing all of a rule', () => {
  const writable = (key: string, start: number) =>
    placedFinding(key, { start, place: 'editable', suggestions: ['公安部'] })

  it('goes from the end, and leaves out what cannot be written or has no right form', () => {
    const model = modelAfter(
      started,
      read,
      ended([
        writable('first', 1),
        placedFinding('to read', { start: 5, suggestions: ['公安部'] }),
        placedFinding('undecided', { start: 6, place: 'editable', suggestions: [] }),
        writable('last', 9),
      ]),
    )
    const found = replaceableOfRule(model, 'department-name')
    expect(found.map(({ key }) => key)).toEqual(['last', 'first'])
  })
})

describe('the check', () => {
  it('of a page that cannot be read opens the box', () => {
    const refused = modelAfter(started, { type: 'reading-refused', problem: 'pdf' })
    expect(refused).toMatchObject({ phase: 'refused', problem: 'pdf', isBoxOpen: true })
  })

  it('that was stopped ignores what still comes', () => {
    const stopped = modelAfter(started, read, { type: 'stopped' }, ended([A]))
    expect(stopped).toMatchObject({ phase: 'stopped', findings: [] })
  })

  it('of a page that went away leaves its list to be read', () => {
    const left = findingsReducer(all, { type: 'page-left' })
    expect([left.phase, keys(left)]).toEqual(['left', ['B', 'C', 'A']])
  })

  it('ended forgets the findings, and keeps the text of the box', () => {
    const box = findingsReducer(all, { type: 'box-changed', text: '原稿' })
    expect(findingsReducer(box, { type: 'ended' })).toMatchObject({
      phase: 'idle',
      target: null,
      findings: [],
      box: '原稿',
    })
  })
})
