// What the popup keeps by tab, and the text that the context menu hands over.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  forgetTabState,
  hashForText,
  loadTabState,
  onPendingText,
  putPendingText,
  putTextForThisTab,
  saveTabState,
  type TabState,
  takePendingText,
} from '../../../../app/popup/tab-state.ts'

const STATE: TabState = { pageText: '质量', query: '质量月', kind: 'theme', chosen: null }

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('location', { hash: '', pathname: '/popup.html', search: '' })
  const inTab = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => inTab.get(key) ?? null,
    setItem: (key: string, text: string) => void inTab.set(key, text),
    removeItem: (key: string) => void inTab.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('state by tab', () => {
  test('comes back for its tab only, until it is forgotten', async () => {
    await saveTabState(1, STATE)
    expect(await loadTabState(1)).toEqual(STATE)
    expect(await loadTabState(2)).toBeNull()
    await forgetTabState(1)
    expect(await loadTabState(1)).toBeNull()
  })

  test.each([
    ['text', 'x'],
    ['an unknown kind', { ...STATE, kind: 'nonsense' }],
    ['a field missing', { query: 'x' }],
    ['null', null],
  ])('corrupted: %s', async (_, stored) => {
    await fakeBrowser.storage.session.set({ 'tab:1': stored })
    expect(await loadTabState(1)).toBeNull()
  })

  test('over the quota, no older state is left', async () => {
    await saveTabState(1, STATE)
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA'))
    expect(await saveTabState(1, { ...STATE, query: '新' })).toBe(false)
    expect(await loadTabState(1)).toBeNull()
    expect(await putPendingText('质量月')).toBe(false)
  })

  test('over the quota, what was looked up in other tabs makes room', async () => {
    await saveTabState(1, STATE)
    await saveTabState(2, STATE)
    await fakeBrowser.storage.session.set({ other: 1 })
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA'))
    expect(await saveTabState(1, { ...STATE, query: '新' })).toBe(true)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({
      other: 1,
      'tab:1': { ...STATE, query: '新' },
    })
  })
})

describe('text handed over', () => {
  test('is taken once', async () => {
    await putPendingText('增强质量意识')
    expect(await takePendingText()).toBe('增强质量意识')
    expect(await takePendingText()).toBeNull()
  })

  test('arrives while the popup is open', async () => {
    const arrived = new Promise<string>((resolve) => {
      onPendingText(resolve)
    })
    await putPendingText('推进高质量发展')
    expect(await arrived).toBe('推进高质量发展')
    expect(await takePendingText()).toBeNull()
  })

  test('is not shown a minute later, in a popup opened for something else', async () => {
    await putPendingText('旧的')
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    expect(await takePendingText()).toBeNull()
  })

  test('by the page before in the same tab, is taken once', async () => {
    putTextForThisTab('增强质量意识')
    expect(await takePendingText()).toBe('增强质量意识')
    expect(await takePendingText()).toBeNull()
  })

  test('corrupted: none', async () => {
    await fakeBrowser.storage.session.set({ pending: { text: 5 } })
    expect(await takePendingText()).toBeNull()
  })
})

describe('without storage.session', () => {
  test('nothing is kept and nothing throws; the text comes by the hash, once', async () => {
    const replaceState = vi.fn()
    vi.stubGlobal('history', { replaceState })
    vi.stubGlobal('location', {
      hash: hashForText('质量&月#“%s”'),
      pathname: '/popup.html',
      search: '?window=1',
    })
    const { session } = fakeBrowser.storage
    Object.assign(fakeBrowser.storage, { session: undefined })
    await saveTabState(1, STATE)
    expect(await loadTabState(1)).toBeNull()
    expect(await takePendingText()).toBe('质量&月#“%s”')
    expect(replaceState).toHaveBeenCalledWith(null, '', '/popup.html?window=1')
    Object.assign(fakeBrowser.storage, { session })
  })
})
