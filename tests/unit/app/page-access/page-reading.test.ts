// What the popup makes of the tab in front, with a browser that answers as Chromium and Firefox
// were seen to. tests/browser/ has the same against the real ones.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { blockedReason, readActiveTab } from '../../../../app/page-access/page-reading.ts'
import { cutSelection } from '../../../../core/text/selection-text.ts'

const NO_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'

describe('why a page is blocked', () => {
  test.each([
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    [
      undefined,
      'Cannot access a chrome-extension:// URL of different extension',
      'other',
    ],
    [undefined, 'The extensions gallery cannot be scripted.', 'store'],
    [undefined, 'Frame with ID 0 is showing error page', 'error-page'],
    [undefined, NO_HOST, 'other'],
    [undefined, undefined, 'other'],
    ['', undefined, 'other'],
    ['chrome://settings/', undefined, 'browser-page'],
    ['edge://flags', undefined, 'browser-page'],
    ['about:support', 'Missing host permission for the tab', 'browser-page'],
    ['about:neterror?e=connectionFailure', undefined, 'error-page'],
    ['about:reader?url=https://a.example/x.pdf', undefined, 'reader'],
    ['read://https_a.example/', undefined, 'reader'],
    ['view-source:https://a.example/', undefined, 'source'],
    ['https://chromewebstore.google.com/detail/x', undefined, 'store'],
    ['https://chrome.google.com/webstore/category', undefined, 'store'],
    [
      'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Home',
      undefined,
      'store',
    ],
    ['https://addons.mozilla.org/zh-CN/firefox/', undefined, 'store'],
    ['https://a.example/addons.mozilla.org/', undefined, 'other'],
    ['https://a.example/notice.PDF#page=2', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/me/notice.pdf', undefined, 'pdf'],
    ['file:///home/me/notice.html', undefined, 'file'],
    ['https://a.example/?file=notice.pdf', undefined, 'other'],
  ])('%s, refused with %s: %s', (url, refusal, reason) => {
    expect(blockedReason(url, refusal)).toBe(reason)
  })
})

describe('cutting', () => {
  test.each([
    ['as long as allowed', '质'.repeat(100_000), 100_000, false],
    ['one too long', '质'.repeat(100_001), 100_000, true],
    ['a pair at the cut stays whole', `${'质'.repeat(99_999)}😀`, 99_999, true],
    ['a pair before the cut stays', `${'质'.repeat(99_998)}😀量`, 100_000, true],
  ])('%s', (_, text, length, cut) => {
    const result = cutSelection(text)
    expect([result.text.length, result.cut]).toEqual([length, cut])
    expect(text.startsWith(result.text)).toBe(true)
  })

  test('lone surrogates are replaced, pairs stay', () => {
    expect(cutSelection('质\uD800量\uDC00😀').text).toBe('质\uFFFD量\uFFFD😀')
  })
})

const PATIENCE = 400

describe('reading the tab in front', () => {
  const tabIs = (tab: { id?: number; url?: string } | undefined): void => {
    // The popup reads two fields of a tab; a whole one would only hide them.
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue((tab ? [tab] : []) as never)
  }
  const scriptGives = (executeScript: () => Promise<unknown>): void => {
    // The fake browser has no scripting.
    Object.assign(fakeBrowser, { scripting: { executeScript } })
  }
  beforeEach(() => {
    vi.restoreAllMocks()
    tabIs({ id: 7, url: 'https://a.example/' })
  })

  test.each([
    [
      [{ result: { state: 'selection', text: '质量', cut: false, editable: true } }],
      { state: 'selection', text: '质量', cut: false, editable: true },
    ],
    [
      [{ result: { state: 'selection', text: '质量', cut: false } }],
      { state: 'blocked', reason: 'other' },
    ],
    [[{ result: { state: 'empty', caret: false } }], { state: 'empty', caret: false }],
    [[{ result: { state: 'foreign-frame' } }], { state: 'foreign-frame' }],
    [[{ result: { state: 'pdf' } }], { state: 'blocked', reason: 'pdf' }],
    [
      [{ result: { state: 'selection', text: 5, cut: false } }],
      { state: 'blocked', reason: 'other' },
    ],
    [[{ result: '质量' }], { state: 'blocked', reason: 'other' }],
    [[{}], { state: 'blocked', reason: 'other' }],
    [[], { state: 'blocked', reason: 'other' }],
  ])('the script gives %j: %j', async (results, reading) => {
    scriptGives(async () => results)
    expect(await readActiveTab(PATIENCE)).toMatchObject({ tabId: 7, reading })
  })

  test('a tab that is closed meanwhile is blocked, and nothing is thrown', async () => {
    scriptGives(async () => {
      throw new Error('No tab with id: 7')
    })
    const reading = { state: 'blocked', reason: 'other' }
    expect(await readActiveTab(PATIENCE)).toMatchObject({ tabId: 7, reading })
  })

  test('no tab at all', async () => {
    tabIs(undefined)
    const reading = { state: 'blocked', reason: 'other' }
    expect(await readActiveTab(PATIENCE)).toMatchObject({ tabId: null, reading })
  })

  test('a page that does not answer is busy, until it does', async () => {
    vi.useFakeTimers()
    let answer: (results: unknown) => void = () => {}
    scriptGives(() => new Promise((resolve) => (answer = resolve)))
    const reading = readActiveTab(PATIENCE)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    vi.useRealTimers()
    expect(await reading).toMatchObject({ reading: { state: 'blocked', reason: 'busy' } })
    answer([
      { result: { state: 'selection', text: '质量', cut: false, editable: false } },
    ])
    expect(await (await reading).settled).toMatchObject({ text: '质量' })
  })
})
