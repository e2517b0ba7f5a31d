// The address bar: what it suggests, how it writes it, and where Enter leads.
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listenToAddressBar } from '../../../../entrypoints/background/omnibox.ts'
import { pageFor, rowsFor } from '../../../../entrypoints/background/omnibox-answers.ts'
import { plain, styled } from '../../../../entrypoints/background/omnibox-text.ts'
import { translator } from '../../../../locales/index.ts'

const LIBRARY = builtInLibrary()

const t = translator('zh-CN')
const THEME = '增强质量意识 推进高质量发展'

describe('the rows', () => {
  it('the best one first: the wording, where it stands, how sure', () => {
    const [best, ...others] = rowsFor('增强质量意识，推进高质量发展', LIBRARY, t)
    expect(best?.parts).toEqual([
      { text: THEME },
      { text: '2023年主题 · 一、活动主题 · 收录文本 · 一致', dim: true },
    ])
    expect(others.at(-1)?.content).toBe('? 增强质量意识，推进高质量发展')
  })

  it('pinyin, in full or by initials', () => {
    expect(rowsFor('shuilibu', LIBRARY, t)[0]?.content).toBe('水利部')
    expect(rowsFor('zlqg', LIBRARY, t)[0]?.content).toBe('质量强国')
  })

  it('no more than browsers show, each once, none the same as what was typed', () => {
    for (const typed of ['质量', '水利部', '质量强国']) {
      const contents = rowsFor(typed, LIBRARY, t).map(({ content }) => content)
      expect(contents.length).toBeLessThanOrEqual(8)
      expect(new Set([typed, ...contents]).size).toBe(contents.length + 1)
    }
  })

  it('a long clause is cut to its beginning', () => {
    const [best] = rowsFor(
      '党的十八大以来，习近平总书记对质量发展作出一系列重要论述',
      LIBRARY,
      t,
    )
    expect(best?.parts[0]?.text.length).toBeLessThanOrEqual(61)
  })

  it('nothing found: that is said, and the way to what is known stays', () => {
    const rows = rowsFor('今天天气晴好，适合出行', LIBRARY, t)
    expect(rows.map(({ parts }) => plain(parts))).toEqual([
      '没有找到“今天天气晴好，适合出行”',
      '查看“今天天气晴好，适合出行”的全部结果和提示',
    ])
  })

  it('nothing typed: none', () => expect(rowsFor(' ', LIBRARY, t)).toEqual([]))
})

describe('Enter', () => {
  it.each([
    ['the best result', 'shenru shishi zhiliang tisheng', '/library.html', '/2.3'],
    ['a row that was chosen', THEME, '/library.html', '/1'],
    ['one that had been typed whole', `${THEME} `, '/library.html', '/1'],
    ['nothing', '', '/library.html', ''],
  ])('%s: %s', (_, typed, path, end) => {
    const page = pageFor(typed, LIBRARY, false)
    expect(page.path).toBe(path)
    expect(page.rest.endsWith(end)).toBe(true)
  })

  it('every row leads to a place of its own wording', () => {
    for (const { content } of rowsFor('质量强国', LIBRARY, t).slice(0, -1)) {
      const { path, rest } = pageFor(content, LIBRARY, false)
      const hasPlace = path === '/library.html' && rest.startsWith('#/notices/')
      expect(hasPlace || path === '/popup.html').toBe(true)
    }
  })

  it.each([
    ['no match', '今天天气晴好'],
    ['the row of all results', '? 今天天气晴好'],
  ])('%s: all that is known of the text', (_, entered) => {
    const { path, rest } = pageFor(entered, LIBRARY, false)
    expect(path).toBe('/popup.html')
    expect(decodeURIComponent(rest)).toBe('?window=1#text=今天天气晴好')
  })

  it('what was typed in a private window says so to the page, which may be in another', () => {
    expect(pageFor('今天天气晴好', LIBRARY, true).rest).toMatch(
      /^\?window=1&private=1#text=/u,
    )
  })

  it('a lone surrogate breaks no address', () => {
    expect(pageFor('\uD800今天', LIBRARY, false).rest).toContain('%EF%BF%BD')
  })

  it('another year’s theme, whose notice is not held: what is known of it', () => {
    expect(pageFor('人人创造质量，人人享受质量', LIBRARY, false).path).toBe('/popup.html')
  })
})

describe('writing', () => {
  const parts = [{ text: `<b>"a" & 'b'` }, { text: '一、\u0007', dim: true }]

  it('Chromium: XML, escaped, no characters that XML has not', () => {
    expect(styled(parts)).toBe(
      '&lt;b&gt;&quot;a&quot; &amp; &apos;b&apos;　<dim>一、 </dim>',
    )
    expect(styled([{ text: '\uD800\uFFFE质' }])).toBe('  质')
  })

  it('Firefox: as it is', () => expect(plain(parts)).toBe(`<b>"a" & 'b'　一、\u0007`))
})

describe('the listeners', () => {
  const event = <T extends unknown[]>() => {
    const listeners: ((...values: T) => void)[] = []
    return {
      addListener: (listener: (...values: T) => void) => void listeners.push(listener),
      fire: (...values: T) => {
        for (const listener of listeners) listener(...values)
      },
    }
  }
  const omnibox = {
    setDefaultSuggestion: vi.fn(async () => {}),
    onInputStarted: event<[]>(),
    onInputChanged: event<[string, (rows: { content: string }[]) => void]>(),
    onInputEntered: event<[string, string]>(),
  }
  const create = vi.fn(async () => ({}))
  const update = vi.fn(async () => ({}))

  beforeEach(() => {
    vi.clearAllMocks()
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN' })
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `ext:/${path}` })
    Object.assign(fakeBrowser.tabs, { create, update })
    Object.assign(fakeBrowser, { omnibox })
  })

  it('say what to do, and suggest what was typed', async () => {
    listenToAddressBar()
    omnibox.onInputStarted.fire()
    await vi.waitFor(() =>
      expect(omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({
        description: t('omniboxHint'),
      }),
    )
    const rows = await new Promise<{ content: string }[]>((resolve) =>
      omnibox.onInputChanged.fire('<水利部>', resolve),
    )
    expect(rows.at(-1)).toEqual({
      content: '? <水利部>',
      description: '查看“&lt;水利部&gt;”的全部结果和提示',
    })
    expect(omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: expect.stringMatching(/^水利部　<dim>.+<\/dim>$/u),
    })
  })

  it.each([
    ['currentTab', update, {}],
    ['newForegroundTab', create, { active: true }],
    ['newBackgroundTab', create, { active: false }],
  ] as const)('Enter: %s', async (disposition, opener, properties) => {
    listenToAddressBar()
    omnibox.onInputEntered.fire('深入实施质量提升行动', disposition)
    const url = 'ext://library.html#/notices/quality-month-2023/2.3'
    await vi.waitFor(() => expect(opener).toHaveBeenCalledWith({ url, ...properties }))
  })

  it('Safari has no address bar for extensions: nothing is thrown', () => {
    Object.assign(fakeBrowser, { omnibox: undefined })
    expect(listenToAddressBar).not.toThrow()
  })
})
