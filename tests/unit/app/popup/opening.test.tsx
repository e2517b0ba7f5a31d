// What the popup opens with: the order of its sources.
import { describe, expect, it } from 'vitest'
import { openingState, type Sources } from '../../../../app/popup/opening.ts'
import type { TabState } from '../../../../app/popup/tab-state.ts'

const remembered: TabState = {
  pageText: '水利部',
  query: '水利部和商务部',
  kind: 'department',
  chosen: 'department:商务部',
}
const selection = (text: string): Sources['reading'] => ({
  state: 'selection',
  text,
  cut: false,
  editable: false,
})
const fresh = (query: string, pageText = query): TabState => ({
  pageText,
  query,
  kind: 'all',
  chosen: null,
})

describe('the popup opens with', () => {
  it('the text from the context menu before all else', () => {
    expect(
      openingState({ pending: '质量月', reading: selection('教育部'), remembered }),
    ).toEqual(fresh('质量月', '教育部'))
  })

  it('a new selection before what was there', () => {
    expect(
      openingState({ pending: null, reading: selection('教育部'), remembered }),
    ).toEqual(fresh('教育部'))
  })

  it('what was there where the selection is the same', () => {
    expect(
      openingState({ pending: null, reading: selection('水利部'), remembered }),
    ).toEqual(remembered)
  })

  it('what was there where nothing is selected any more', () => {
    const reading = { state: 'empty', caret: false } as const
    expect(openingState({ pending: null, reading, remembered })).toEqual(remembered)
  })

  it('the selection again where the box was emptied', () => {
    expect(
      openingState({
        pending: null,
        reading: selection('水利部'),
        remembered: { ...remembered, query: '' },
      }),
    ).toEqual(fresh('水利部'))
  })

  it('nothing in the small window without a text', () => {
    expect(openingState({ pending: null, reading: null, remembered: null })).toEqual(
      fresh(''),
    )
  })
})
