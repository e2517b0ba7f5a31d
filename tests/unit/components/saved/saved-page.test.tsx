// @vitest-environment happy-dom

import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SavedPage } from '../../../../components/saved/SavedPage.tsx'
import { noticesFromPart } from '../../../../core/exchange/notices-part.ts'
import type { ImportOutcome } from '../../../../core/exchange/outcome.ts'
import { libraryOf } from '../../../../core/lookup/index.ts'
import type { LookedUp, Pin } from '../../../../core/records/saved.ts'
import { isSavedRoute } from '../../../../core/routes/saved.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import file from '../../../fixtures/notices/version-1.json' with { type: 'json' }
import {
  library,
  PopupUnderTest,
  show,
  storeOf,
  unmountAll,
} from '../../../support/render.tsx'

const THEME = '增强质量意识 推进高质量发展'
const MISQUOTED = '提升质量意识，推动高质量发展'
const pin = (id: string, wording: string): Pin => ({
  id,
  wording,
  kind: 'theme',
  year: 2023,
  pinnedAt: 1_795_570_000_000,
})
const THEME_PIN = pin('theme:增强质量意识推进高质量发展', THEME)
const OWN_PIN = pin('theme:规范用电行为守护万家灯火', '规范用电行为 守护万家灯火')
const withOwn = libraryOf({
  ...HOLDINGS,
  notices: [...HOLDINGS.notices, ...noticesFromPart(file.parts.notices).notices],
})
const GONE = pin('theme:没有这一条', '没有这一条')
const LOOKED_UP: LookedUp = {
  key: '提升质量意识推动高质量发展',
  text: MISQUOTED,
  entryId: THEME_PIN.id,
  wording: THEME,
  at: 1_795_570_000_000,
}

afterEach(unmountAll)

class SavedUnderTest {
  readonly pins
  readonly history
  readonly files: { name: string; text: string }[] = []
  readonly lookedUp: string[] = []
  outcome: ImportOutcome = { problems: [], done: [] }
  root: HTMLElement = document.body

  constructor(pins: readonly Pin[], history: readonly LookedUp[]) {
    this.pins = storeOf(pins, ({ id }) => id)
    this.history = storeOf(history, ({ key }) => key)
  }

  static async open(
    pins: readonly Pin[] = [],
    history: readonly LookedUp[] = [],
    isOn = true,
  ): Promise<SavedUnderTest> {
    const page = new SavedUnderTest(pins, history)
    const effects = {
      pins: page.pins,
      history: page.history,
      whyUnreadable: async () => 'policy' as const,
      isHistoryOn: async () => isOn,
      lookUp: (text: string) => void page.lookedUp.push(text),
      saveFile: (name: string, text: string) => void page.files.push({ name, text }),
      importFile: async () => page.outcome,
    }
    page.root = await show(<SavedPage library={library} effects={effects} />)
    return page
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)]
  }

  async click(selector: string): Promise<void> {
    await act(async () => this.all(selector)[0]?.click())
    await this.settled()
  }

  /** Writing, reading again and saying so are a few promises one after the other. */
  async settled(): Promise<void> {
    await act(() => new Promise<void>((resolve) => setImmediate(resolve)))
  }

  section(id: 'pins' | 'history'): string {
    return this.all(`[data-testid="${id}"]`)[0]?.textContent ?? ''
  }

  get status(): string {
    return this.all('[data-testid="saved-status"]')[0]?.textContent ?? ''
  }

  async search(text: string): Promise<void> {
    const box = this.root.querySelector<HTMLInputElement>('input[type=search]')
    if (!box) throw new Error('no search box')
    box.value = text
    await act(() => void box.dispatchEvent(new InputEvent('input', { bubbles: true })))
  }

  async importFile(text: string): Promise<void> {
    const chooser = this.root.querySelector<HTMLInputElement>('input[type=file]')
    if (!chooser) throw new Error('no file chooser')
    const files = [new File([text], 'pins.json')]
    Object.defineProperty(chooser, 'files', { value: files, configurable: true })
    await act(() => void chooser.dispatchEvent(new Event('change', { bubbles: true })))
    await vi.waitFor(() => expect(this.status).not.toBe(''))
  }
}

describe('the address', () => {
  it.each([
    ['#/saved', true],
    ['#/saved/', true],
    ['#/saved/x', false],
    ['#/notices/x', false],
    ['', false],
  ])('%j: %s', (hash, expected) => expect(isSavedRoute(hash)).toBe(expected))
})

describe('the page', () => {
  it('shows a pin with its place now, and marks one that the library has no more', async () => {
    const page = await SavedUnderTest.open([THEME_PIN, GONE])
    expect(page.section('pins')).toContain('2023年主题 · 一、活动主题')
    const links = page
      .all('[data-testid="pins"] a')
      .map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#/notices/quality-month-2023/1'])
    expect(page.all('[data-testid="pin-gone"]')).toHaveLength(1)
    expect(page.section('pins')).toContain('没有这一条')
  })

  it('says what is kept where there is nothing, and that history is off', async () => {
    const page = await SavedUnderTest.open([], [], false)
    expect(page.section('pins')).toContain('还没有收藏')
    expect(page.section('history')).toContain('没有开启')
    expect(page.all('[data-testid="clear"], [data-testid="export"]')).toEqual([])
  })

  it('shows what was recorded even after history was turned off', async () => {
    const page = await SavedUnderTest.open([], [LOOKED_UP], false)
    expect(page.section('history')).toContain(MISQUOTED)
    expect(page.section('history')).toContain(`查到“${THEME}”`)
  })

  it('searches folded text in both', async () => {
    const page = await SavedUnderTest.open([THEME_PIN, GONE], [LOOKED_UP])
    await page.search('質量意識，推進')
    expect(page.all('[data-testid="pins"] li')).toHaveLength(1)
    expect(page.all('[data-testid="history"] li')).toHaveLength(1)
    await page.search('水利')
    expect(page.all('li')).toEqual([])
    expect(page.section('pins')).toContain('没有找到含“水利”的内容')
  })

  it('looks one up again', async () => {
    const page = await SavedUnderTest.open([], [LOOKED_UP])
    await page.click('[data-testid="look-up"]')
    expect(page.lookedUp).toEqual([MISQUOTED])
  })

  it('removes one and takes it back, by the button and by Ctrl+Z', async () => {
    const page = await SavedUnderTest.open([THEME_PIN, GONE])
    await page.click('[data-testid="remove"]')
    expect(page.pins.records).toEqual([GONE])
    await page.click('[data-testid="undo"]')
    expect(page.pins.records).toEqual([THEME_PIN, GONE])
    await page.click('[data-testid="remove"]')
    const ctrlZ = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })
    await act(async () => void document.body.dispatchEvent(ctrlZ))
    await page.settled()
    expect(page.pins.records).toHaveLength(2)
  })

  it('clears after a second press only, and takes it back', async () => {
    const page = await SavedUnderTest.open([THEME_PIN], [LOOKED_UP])
    await page.click('[data-testid="history"] [data-testid="clear"]')
    expect(page.history.records).toHaveLength(1)
    await page.click('[data-testid="clear-yes"]')
    expect([page.history.records, page.pins.records]).toEqual([[], [THEME_PIN]])
    expect(page.status).toBe('已清空1条')
    await page.click('[data-testid="undo"]')
    expect(page.history.records).toEqual([LOOKED_UP])
  })

  it('exports pins and history each to a file of their own', async () => {
    const page = await SavedUnderTest.open([THEME_PIN], [LOOKED_UP])
    await page.click('[data-testid="pins"] [data-testid="export"]')
    await page.click('[data-testid="history"] [data-testid="export"]')
    const [pins, history] = page.files.map(({ text }) => JSON.parse(text))
    expect(pins.parts).toEqual({ pins: { version: 1, items: [THEME_PIN] } })
    expect(history.parts).toEqual({ history: { version: 1, items: [LOOKED_UP] } })
    expect(page.files[0]?.name).toMatch(/^通知速查-收藏-[\d-]+\.json$/u)
  })

  it('finds a pinned wording in own notices, with its place', async () => {
    const page = new SavedUnderTest([OWN_PIN], [])
    const effects = {
      pins: page.pins,
      history: page.history,
      whyUnreadable: async () => 'policy' as const,
      isHistoryOn: async () => false,
      findMore: async () => withOwn,
      lookUp: () => {},
      saveFile: () => {},
      importFile: async () => page.outcome,
    }
    page.root = await show(<SavedPage library={library} effects={effects} />)
    await vi.waitFor(() => expect(page.section('pins')).toContain('安全用电周'))
    expect(page.all('[data-testid="pin-gone"]')).toEqual([])
  })

  it('says what came of a file, and shows it', async () => {
    const page = await SavedUnderTest.open([THEME_PIN])
    page.pins.records.push(GONE)
    const count = { added: 1, present: 1 }
    page.outcome = { problems: [], done: [{ label: 'pins', count, note: null }] }
    await page.importFile('{}')
    expect(page.status).toBe('已导入：收藏新增1条（原有1条）。')
    await vi.waitFor(() => expect(page.section('pins')).toContain(GONE.wording))
  })

  it('says what is wrong with a file, and where', async () => {
    const page = await SavedUnderTest.open([THEME_PIN])
    const where = 'parts.pins.items.3.wording'
    const problem = { kind: 'value', where, expected: 'string', found: '5' } as const
    page.outcome = { problems: [problem], done: [] }
    await page.importFile('{}')
    expect(page.status).toContain('没有导入')
    expect(page.status).toContain(where)
  })

  it('counts damaged records, and removes them', async () => {
    const page = new SavedUnderTest([THEME_PIN], [])
    page.pins.damaged = 2
    const effects = {
      pins: page.pins,
      history: page.history,
      whyUnreadable: async () => 'policy' as const,
      isHistoryOn: async () => false,
      lookUp: () => {},
      saveFile: () => {},
      importFile: async () => page.outcome,
    }
    page.root = await show(<SavedPage library={library} effects={effects} />)
    expect(page.section('pins')).toContain('有2条已损坏')
    await page.click('[data-testid="damaged"] button')
    expect(page.all('[data-testid="damaged"]')).toEqual([])
  })

  it('says that the disk is full, and keeps what was there', async () => {
    const page = await SavedUnderTest.open([THEME_PIN])
    page.pins.outcome = 'full'
    await page.click('[data-testid="remove"]')
    expect(page.status).toContain('磁盘空间不足')
    expect(page.pins.records).toEqual([THEME_PIN])
  })
})

describe('the popup', () => {
  it('P pins and unpins, and the button says which', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    expect(popup.text('action-pin')).toContain('收藏')
    await popup.press('p')
    expect(popup.pins.records).toMatchObject([{ id: THEME_PIN.id, wording: THEME }])
    await vi.waitFor(() => expect(popup.text('copied')).toBe(`已收藏：${THEME}`))
    expect(popup.text('action-pin')).toContain('取消收藏')
    await popup.press('p')
    expect(popup.pins.records).toEqual([])
  })

  it('says that a pin could not be kept', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    popup.pins.outcome = 'failed'
    await popup.press('p')
    await vi.waitFor(() => expect(popup.text('copied')).toContain('没有存下'))
    expect(popup.text('action-pin')).not.toContain('取消收藏')
  })

  it('⇧P leads to the page; nothing is recorded for that', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED, { arrived: false })
    await popup.press('Enter')
    await popup.press('P', { shiftKey: true })
    expect([popup.saved, popup.recorded]).toEqual([1, []])
  })

  it('lists the newest pins under the notice, and looks one up by a press', async () => {
    const pinned = Array.from({ length: 7 }, (_, at) => pin(`x:${at}`, `表述${at}`))
    const popup = await PopupUnderTest.open('', { pinned: [THEME_PIN, ...pinned] })
    const buttons = popup.get('glance-pins').querySelectorAll('button')
    expect(buttons).toHaveLength(5)
    await act(() => buttons[0]?.click())
    expect(popup.box.value).toBe(THEME)
    expect(popup.text('card-wording')).toBe(THEME)
  })

  it('tells what was selected at once, and what was typed when something is done', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED, { arrived: true })
    expect(popup.recorded).toEqual([[MISQUOTED, THEME]])
    await popup.type('水')
    await popup.type('水利部')
    expect(popup.recorded).toHaveLength(1)
    await popup.press('c')
    expect(popup.recorded.at(-1)).toEqual(['水利部', '水利部'])
    await act(() => popup.arrive('今天天气晴好'))
    expect(popup.recorded.at(-1)).toEqual(['今天天气晴好', null])
    expect(popup.recorded).toHaveLength(3)
  })

  it('tells nothing of a text that was typed earlier on this tab', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED, { arrived: false })
    expect(popup.recorded).toEqual([])
  })

  it('says that the history could not be kept', async () => {
    const popup = await PopupUnderTest.open(MISQUOTED)
    popup.outcome = 'full'
    await popup.press('Enter')
    await vi.waitFor(() => expect(popup.text('copied')).toContain('磁盘空间不足'))
  })
})

describe('what came from a file', () => {
  const FROM_FILE = { imported: { name: '同事.json' } }
  const MARK = '据导入文件“同事.json”'

  it('is marked as that where no notice at hand has it', async () => {
    const page = await SavedUnderTest.open(
      [{ ...GONE, ...FROM_FILE }],
      [{ ...LOOKED_UP, wording: '没有这一条', entryId: GONE.id, ...FROM_FILE }],
    )
    expect(page.section('pins')).toContain(MARK)
    expect(page.section('history')).toContain(MARK)
  })

  it('is marked where the file has other words than the notice at hand', async () => {
    const record = { ...LOOKED_UP, wording: '增强质量意识 推动高质量发展', ...FROM_FILE }
    const page = await SavedUnderTest.open([], [record])
    expect(page.section('history')).toContain(MARK)
  })

  it('is not where a notice at hand has it', async () => {
    const page = await SavedUnderTest.open(
      [{ ...THEME_PIN, ...FROM_FILE }],
      [{ ...LOOKED_UP, ...FROM_FILE }],
    )
    expect(page.section('pins') + page.section('history')).not.toContain('据导入文件')
  })

  it('what was pinned here keeps the grade that it had', async () => {
    const page = await SavedUnderTest.open([{ ...GONE, grade: 'uncorroborated' }])
    expect(page.section('pins')).toContain('未核实')
    expect(page.section('pins')).not.toContain('据导入文件')
  })
})
