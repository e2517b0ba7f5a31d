// @vitest-environment happy-dom
// The list of the user's notices: of thousands only what is in sight is drawn; the order is kept.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Labels, NoticeEffects } from '../../../../components/library/effects.ts'
import { NoticesPage } from '../../../../components/library/NoticesPage.tsx'
import type { BinHead } from '../../../../core/records/bin.ts'
import { type Head, noticeHead } from '../../../../core/records/library.ts'
import type { Loss } from '../../../../core/records/tally.ts'
import { blankNotice } from '../../../support/blank-notice.ts'
import { library, notAsked, show, unmountAll } from '../../../support/render.tsx'
import { StoredInMemory } from '../../../support/stored-in-memory.ts'

afterEach(unmountAll)

const head = (at: number): Head =>
  noticeHead({
    notice: blankNotice(`own-${at}`, `关于第${at}批清淤的通知`),
    name: null,
    tags: [],
    addedAt: at,
  })

class LibraryUnderTest {
  heads: Head[]
  bin: BinHead[] = []
  order: string | null = null
  loss: Loss | null = null
  root: HTMLElement = document.body
  readonly labels = new StoredInMemory<Labels>({ name: null, tags: [] })

  constructor(count: number) {
    this.heads = Array.from({ length: count }, (_, at) => head(at))
  }

  readonly effects: NoticeEffects = {
    restoreLost: async () => 'ok',
    loss: async () => this.loss,
    interruption: async () => null,
    forgetInterruption: async () => {},
    acceptLoss: async () => {
      this.loss = null
    },
    repairIndex: async () => ({ written: 'ok', notices: 0 }),
    whyUnreadable: async () => 'policy',
    draft: notAsked,
    held: notAsked,
    list: async () => ({ items: this.heads, damaged: 0 }),
    read: async () => [],
    keep: async () => 'ok',
    drop: async (ids) => {
      const act = String(this.bin.length)
      const gone = this.heads.filter(({ id }) => ids.includes(id))
      this.heads = this.heads.filter(({ id }) => !ids.includes(id))
      const at = Date.now()
      const binned = gone.map(({ id, title, number }) => {
        const why = 'removed' as const
        return { id, act, at, why, kind: 'notice' as const, title, number }
      })
      this.bin = [...binned, ...this.bin]
      return 'ok'
    },
    bin: async () => ({ items: this.bin, damaged: 0 }),
    restore: async (act) => {
      const back = this.bin.filter((one) => one.act === act)
      this.bin = this.bin.filter((one) => one.act !== act)
      this.heads = [...this.heads, ...back.map(({ id }) => head(Number(id.slice(4))))]
      return 'ok'
    },
    emptyBin: async () => {
      this.bin = []
      return 'ok'
    },
    labels: () => this.labels,
    saveFile: () => {},
    importFile: async () => ({ problems: [], done: [] }),
    drafts: async () => ({ items: [], damaged: 0 }),
    putDraft: async () => 'ok',
    removeDraft: async () => 'ok',
    readFile: async () => ({ problem: 'fileReadScanned' }),
    readTab: async () => ({ problem: 'blocked' }),
    order: {
      read: () => this.order,
      write: (order) => {
        this.order = order
      },
    },
    usage: async () => null,
    open: () => {},
  }

  async open(): Promise<void> {
    this.root = await show(<NoticesPage library={library} effects={this.effects} />)
    await vi.waitFor(() => expect(this.rows.length).toBeGreaterThan(0))
  }

  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-testid=own-list] .row')]
  }

  find<T extends HTMLElement>(id: string): T | null {
    return this.root.querySelector<T>(`[data-testid="${id}"]`)
  }

  async click(id: string): Promise<void> {
    await act(async () => this.find(id)?.click())
  }
}

describe('of thousands', () => {
  const page = new LibraryUnderTest(5000)
  beforeEach(() => page.open())

  it('only what is in sight is drawn, with its place in the whole list', () => {
    expect(page.rows.length).toBeLessThan(200)
    expect(page.root.querySelectorAll('*').length).toBeLessThan(4000)
    expect(page.rows[2]?.getAttribute('aria-posinset')).toBe('3')
    expect(page.rows[2]?.getAttribute('aria-setsize')).toBe('5000')
    expect(page.root.textContent).not.toContain('显示其余')
  })

  it('Ctrl+F goes to the search of the list, and from there to that of the browser', async () => {
    const press = (): boolean =>
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, cancelable: true }),
      )
    await vi.waitFor(() => expect(press()).toBe(false))
    expect(document.activeElement).toBe(page.find('notices-search'))
    expect(press()).toBe(true)
  })

  it('the search goes through all of them', async () => {
    const search = page.find<HTMLInputElement>('notices-search')
    if (!search) throw new Error('There is no search.')
    search.value = '第4987批'
    await act(() => void search.dispatchEvent(new Event('input', { bubbles: true })))
    expect(page.rows.map((row) => row.querySelector('a')?.textContent)).toEqual([
      '关于第4987批清淤的通知',
    ])
  })
})

it('a short list is drawn whole, and Ctrl+F is the browser’s', async () => {
  const page = new LibraryUnderTest(100)
  await page.open()
  expect(page.rows).toHaveLength(100)
  const event = new KeyboardEvent('keydown', {
    key: 'f',
    ctrlKey: true,
    cancelable: true,
  })
  expect(document.dispatchEvent(event)).toBe(true)
})

it('the order that was chosen is there when the page is opened again', async () => {
  const page = new LibraryUnderTest(12)
  await page.open()
  const select = page.find<HTMLSelectElement>('notices-order')
  if (!select) throw new Error('There is no choice.')
  select.value = 'title'
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
  await unmountAll()
  await page.open()
  expect(page.find<HTMLSelectElement>('notices-order')?.value).toBe('title')
  expect(
    page.rows.slice(8, 11).map((row) => row.querySelector('a')?.textContent),
  ).toEqual(['关于第8批清淤的通知', '关于第9批清淤的通知', '关于第10批清淤的通知'])
})

it('two removed in a row both come back, also after the page was loaded again', async () => {
  const page = new LibraryUnderTest(3)
  await page.open()
  await page.click('remove')
  await vi.waitFor(() => expect(page.rows).toHaveLength(2))
  await page.click('remove')
  await vi.waitFor(() => expect(page.rows).toHaveLength(1))
  await unmountAll()
  await page.open()
  await vi.waitFor(() =>
    expect(page.find('saved-status')?.textContent).toContain('已移除'),
  )
  await page.click('undo')
  await vi.waitFor(() => expect(page.rows).toHaveLength(2))
  expect(page.find('saved-status')?.textContent).toContain('已恢复1条')
  await page.click('undo')
  await vi.waitFor(() => expect(page.rows).toHaveLength(3))
  expect(page.find('undo')).toBeNull()
  expect(page.find('bin')).toBeNull()
})

it('notices that have gone are told, with the way to a backup, until that was seen', async () => {
  const page = new LibraryUnderTest(3)
  page.loss = { before: 10, after: 3, restored: 0 }
  await page.open()
  await vi.waitFor(() => expect(page.find('loss')).not.toBeNull())
  expect(page.find('loss')?.textContent).toContain(
    '存下10份自己导入的通知，现在只读到3份',
  )
  expect(page.find('loss')?.textContent).toContain('恢复备份')
  await page.click('accept-loss')
  await vi.waitFor(() => expect(page.find('loss')).toBeNull())
  expect(page.loss).toBeNull()
})

it('what came back from the second copy is told, and what is still missing', async () => {
  const page = new LibraryUnderTest(10)
  page.loss = { before: 10, after: 3, restored: 7 }
  await page.open()
  await vi.waitFor(() => expect(page.find('loss')).not.toBeNull())
  expect(page.find('loss')?.textContent).toContain('曾丢失7份，已从本机的副本全部恢复')
  expect(page.find('loss')?.textContent).not.toContain('恢复备份')

  page.loss = { before: 10, after: 3, restored: 5 }
  await page.open()
  await vi.waitFor(() =>
    expect(page.find('loss')?.textContent).toContain(
      '曾丢失7份，已从本机的副本恢复5份，还缺2份',
    ),
  )
  expect(page.find('loss')?.textContent).toContain('恢复备份')
})
