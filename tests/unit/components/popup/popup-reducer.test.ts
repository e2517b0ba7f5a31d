// The popup as a state machine: what each event makes of it, without a browser and without drawing.
import { describe, expect, it } from 'vitest'
import {
  openingModel,
  type PopupEvent,
  type PopupModel,
  popupReducer,
} from '../../../../components/popup/popup-reducer.ts'
import {
  isEmpty,
  libraryOf,
  lookedUpLater,
  lookUpNow,
  messageAbout,
  pinsOnShow,
  recordToCite,
  stretchOnShow,
} from '../../../../components/popup/popup-view.ts'
import { citedRecord } from '../../../../core/cite/index.ts'
import {
  builtInLibrary,
  libraryOf as makeLibrary,
} from '../../../../core/lookup/index.ts'
import type { PopupState } from '../../../../core/records/popup-state.ts'
import type { Pin } from '../../../../core/records/saved.ts'

const library = builtInLibrary()

const state = (query: string, more: Partial<PopupState> = {}): PopupState => ({
  query,
  kind: 'all',
  chosen: null,
  ...more,
})
const openedWith = (query: string): PopupModel => openingModel(state(query), true)
const afterEvents = (model: PopupModel, ...events: PopupEvent[]): PopupModel =>
  events.reduce<PopupModel>(popupReducer, model)

describe('opening', () => {
  it('a selection is selected text, and is recorded once its results are there', () => {
    expect(openedWith('水利部')).toMatchObject({
      selected: '水利部',
      toRecord: '水利部',
      openedWith: '水利部',
      arrived: null,
    })
  })

  it('a text that comes back is a search, and is not recorded again', () => {
    const model = openingModel(state('水利部', { kind: 'department' }), false)
    expect(model).toMatchObject({ selected: '', toRecord: null, openedWith: null })
    expect(model.shown.kind).toBe('department')
  })
})

describe('the text', () => {
  it('typed: the kind stays, the first result is chosen, the focus stays in the box', () => {
    const before = openingModel(
      state('水利部', { kind: 'department', chosen: 'x' }),
      true,
    )
    const model = afterEvents(before, {
      type: 'query-changed',
      text: '商务部',
      isPasted: false,
    })
    expect(model.shown).toEqual(state('商务部', { kind: 'department' }))
    expect(model.selected).toBe('水利部')
    expect(model.focusRequests).toBe(before.focusRequests)
  })

  it('pasted into the box counts as selected: a part of a wording can be taken', () => {
    const event = { type: 'query-changed', text: '商务部', isPasted: true } as const
    expect(afterEvents(openedWith('水利部'), event).selected).toBe('商务部')
  })

  it('of a pin or an example is looked up in all kinds, and takes the focus', () => {
    const before = openingModel(state('水利部', { kind: 'department' }), true)
    const model = afterEvents(before, {
      type: 'lookup-asked',
      text: '商务部',
      chosen: 'department:商务部',
    })
    expect(model.shown).toEqual(state('商务部', { chosen: 'department:商务部' }))
    expect(model.focusRequests).toBe(before.focusRequests + 1)
    expect(model.toRecord).toBe(before.toRecord)
  })

  it('is never longer than what is looked up', () => {
    const text = '质'.repeat(100_001)
    const events = [
      { type: 'query-changed', text, isPasted: true },
      { type: 'lookup-asked', text },
      { type: 'arrived', arrival: text },
    ] as const
    for (const event of events) {
      const { shown, selected } = afterEvents(openedWith(''), event)
      expect([shown.query.length, selected.length]).toEqual([100_000, 100_000])
    }
  })

  it('a scope that was picked holds for the next text', () => {
    const scope = { year: 2022, campaign: null }
    const model = afterEvents(
      openedWith('水利部'),
      { type: 'scope-picked', scope },
      { type: 'arrived', arrival: '商务部' },
    )
    expect(model.shown.scope).toEqual(scope)
  })
})

describe('what arrives while the popup is open', () => {
  it('a text: looked up, announced, recorded, focused', () => {
    const before = afterEvents(openedWith('水利部'), { type: 'recording-started' })
    const model = afterEvents(before, { type: 'arrived', arrival: '商务部' })
    expect(model).toMatchObject({
      shown: state('商务部'),
      selected: '商务部',
      arrived: '商务部',
      toRecord: '商务部',
      focusRequests: before.focusRequests + 1,
    })
  })

  it('all that another popup showed: as it was, and recorded there already', () => {
    const arrival = state('水利部和商务部', { kind: 'department', chosen: 'x' })
    const before = openingModel(
      state('', { scope: { year: 2022, campaign: null } }),
      false,
    )
    const model = afterEvents(before, { type: 'arrived', arrival })
    expect(model.shown).toEqual(arrival)
    expect(model).toMatchObject({ selected: '水利部和商务部', toRecord: null })
  })
})

describe('choosing', () => {
  it.each([
    [
      { type: 'result-chosen', entryId: 'y' },
      state('质', { kind: 'theme', chosen: 'y' }),
    ],
    [{ type: 'kind-picked', kind: 'clause' }, state('质', { kind: 'clause' })],
  ] as const)('%o takes the focus along', (event, shown) => {
    const before = openingModel(state('质', { kind: 'theme', chosen: 'x' }), true)
    const model = afterEvents(before, event)
    expect(model.shown).toEqual(shown)
    expect(model.focusRequests).toBe(before.focusRequests + 1)
  })

  it('a scope leaves the focus in its field', () => {
    const scope = { year: null, campaign: '“质量月”' }
    const before = openingModel(state('质', { chosen: 'x' }), true)
    const model = afterEvents(before, { type: 'scope-picked', scope })
    expect(model.shown).toEqual(state('质', { scope }))
    expect(model.focusRequests).toBe(before.focusRequests)
  })
})

describe('own notices', () => {
  const other = makeLibrary({ ...library.holdings, notices: library.holdings.notices })

  it('what they hold takes the place of the library at hand, until that is another', () => {
    const event = { type: 'own-notices-searched', base: library, library: other } as const
    const model = afterEvents(openedWith('质'), event)
    expect(libraryOf(model, library)).toBe(other)
    expect(libraryOf(model, other)).toBe(other)
    expect(libraryOf(openedWith('质'), library)).toBe(library)
  })

  it('nothing in them, as before: nothing is drawn anew', () => {
    const before = openedWith('质')
    const event = { type: 'own-notices-searched', base: library, library: null } as const
    expect(afterEvents(before, event)).toBe(before)
  })
})

describe('a long text', () => {
  const long = '质量'.repeat(20_000)

  it('is pending until it was looked up, and the earlier result stands meanwhile', () => {
    const { text, result } = lookUpNow('水利部', library)
    const found = { type: 'long-text-looked-up', text, result } as const
    const model = afterEvents(openedWith('水利部'), found)
    expect(lookedUpLater(model).pending).toBe(false)
    const typed = { type: 'query-changed', text: long, isPasted: true } as const
    const waiting = lookedUpLater(afterEvents(model, typed))
    expect(waiting).toEqual({ text: '水利部', result, pending: true })
    expect(stretchOnShow(waiting, result.matches[0] ?? null)).toBeNull()
  })
})

describe('what was done', () => {
  const [first, second] = lookUpNow('水利部和商务部', library).result.matches
  if (!first || !second) throw new Error('Two departments were to be found.')
  const said = { type: 'said', text: '已复制', failed: false, about: first } as const

  it('is said of the result that it was done with, and no longer of another', () => {
    const model = afterEvents(openedWith('水利部和商务部'), said)
    expect(messageAbout(model, first)?.text).toBe('已复制')
    expect(messageAbout(model, second)).toBeNull()
    expect(messageAbout(model, null)).toBeNull()
  })

  it('the same again is said again', () => {
    const model = afterEvents(openedWith('水利部和商务部'), said, said)
    expect(messageAbout(model, first)?.time).toBe(2)
  })

  it('a citation is shown while its wording is', () => {
    const record = citedRecord(first.entry, library.facts)
    const other = citedRecord(second.entry, library.facts)
    if (!record || !other) throw new Error('Both were to be cited.')
    const model = afterEvents(openedWith('水利部和商务部'), {
      type: 'citing-started',
      record,
    })
    expect(recordToCite(model, record)).toBe(record)
    expect(recordToCite(model, other)).toBeNull()
    const closed = afterEvents(model, { type: 'citing-ended' })
    expect(recordToCite(closed, record)).toBeNull()
    expect(closed.focusRequests).toBe(model.focusRequests + 1)
  })

  it('a text is recorded once', () => {
    const begun = afterEvents(openedWith('水利部'), { type: 'recording-started' })
    expect(begun.toRecord).toBeNull()
    const failed = { type: 'recording-ended', outcome: 'full' } as const
    expect(afterEvents(begun, failed).recording).toBe('full')
  })

  it('help opens and closes', () => {
    const open = afterEvents(openedWith(''), { type: 'help-toggled' })
    expect(open.isHelpOpen).toBe(true)
    expect(afterEvents(open, { type: 'help-toggled' }).isHelpOpen).toBe(false)
  })
})

describe('pins', () => {
  const entry = library.entries.find(({ text }) => text === '水利部')
  if (!entry) throw new Error('The department was to be there.')
  const pin: Pin = {
    id: entry.id,
    wording: entry.text,
    kind: entry.kind,
    year: 2023,
    pinnedAt: 1,
    imported: { name: '收藏.json' },
  }

  it('are from a file only where no notice at hand has their words', () => {
    const { pins } = afterEvents(openedWith(''), { type: 'pins-read', pins: [pin] })
    expect(pinsOnShow(pins, library)[0]).not.toHaveProperty('imported')
    const other = { ...pin, wording: '别的部' }
    expect(pinsOnShow([other], library)[0]).toHaveProperty('imported')
  })
})

it('blank text is no text: the notice is shown at a glance', () => {
  expect(isEmpty(openedWith(' \n'))).toBe(true)
  expect(isEmpty(openedWith('质'))).toBe(false)
})

it('no event changes the model that it is given', () => {
  const model = openedWith('水利部')
  const before = structuredClone({ ...model, extended: null })
  afterEvents(
    model,
    { type: 'query-changed', text: '商务部', isPasted: true },
    { type: 'arrived', arrival: state('教育部') },
    { type: 'result-chosen', entryId: 'x' },
    { type: 'help-toggled' },
    { type: 'pins-read', pins: [] },
  )
  expect(model).toEqual(before)
})
