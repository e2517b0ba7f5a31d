// @vitest-environment happy-dom
// The screen of findings as its user has it: keys, buttons, what is said; the check itself is a fake.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FindingsScreen } from '../../../../components/check/FindingsScreen.tsx'
import type {
  CheckTarget,
  CheckUpdate,
  ReplaceOutcome,
  RunningCheck,
} from '../../../../core/findings/session.ts'
import { ended, placedFinding } from '../../../support/findings.ts'
import { show, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

const PAGE: CheckTarget = { what: 'page', tabId: 1, text: null }
const READ: CheckUpdate = {
  type: 'text-read',
  characters: 120,
  notRead: [],
  canMark: true,
  title: '送审稿',
}

class ScreenUnderTest {
  root = document.body
  readonly calls: (readonly [string, ...unknown[]])[] = []
  outcome: ReplaceOutcome = { state: 'inserted', undo: true }
  private update: (update: CheckUpdate) => void = () => {}

  async open(target: CheckTarget | null = PAGE): Promise<void> {
    const note =
      (name: string) =>
      (...values: unknown[]): void =>
        void this.calls.push([name, ...values])
    const start = (
      _: CheckTarget,
      onUpdate: (update: CheckUpdate) => void,
    ): RunningCheck => {
      this.update = onUpdate
      return {
        show: ({ key }) => note('show')(key),
        replace: async ({ key }, replacement) => {
          note('replace')(key, replacement)
          return this.outcome
        },
        silence: async ({ key }, scope) => {
          note('silence')(key, scope)
          return {
            written: 'ok',
            undo: async () => {
              note('undo')(key)
              return 'ok'
            },
          }
        },
        restore: async ({ placed }) => note('restore')(placed.key),
        changeText: note('text'),
        refresh: note('refresh'),
        stop: note('stop'),
        end: note('end'),
      }
    }
    const copy = async (text: string): Promise<boolean> => {
      note('copy')(text)
      return true
    }
    this.root = await show(
      <FindingsScreen
        shortcut="Alt+J"
        effects={{ start, copy, pageInFront: async () => PAGE }}
        targets={(listener) => {
          if (target) listener(target)
          return () => {}
        }}
      />,
    )
  }

  tell(...updates: readonly CheckUpdate[]): Promise<void> {
    return act(() => {
      for (const update of updates) this.update(update)
    })
  }

  all(id: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]
  }

  text(id: string): string {
    return this.all(id)[0]?.textContent ?? ''
  }

  click(id: string, at = 0): Promise<void> {
    return act(() => this.all(id)[at]?.click())
  }

  press(key: string, init: KeyboardEventInit = {}): Promise<void> {
    const { activeElement } = document
    return act(async () => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...init,
      })
      ;(activeElement ?? document.body).dispatchEvent(event)
    })
  }
}

let screen: ScreenUnderTest
beforeEach(() => {
  screen = new ScreenUnderTest()
})

const WRITABLE = { place: 'editable' } as const
const two = [placedFinding('A', WRITABLE), placedFinding('B', { start: 9, ...WRITABLE })]

describe('what it says', () => {
  it('is how many errors there are, and what they were compared with', async () => {
    await screen.open()
    await screen.tell(READ, ended(two))
    expect(screen.text('check-said')).toBe('错误2处，建议0处')
    expect(screen.text('check-compared')).toBe('校核了120字，对照1份通知和已知事实')
  })

  it('is that nothing deviates', async () => {
    await screen.open()
    await screen.tell(READ, ended([]))
    expect(screen.text('check-said')).toBe('未发现与收录不一致之处')
  })

  it('is how far a long check is, with the way to stop it', async () => {
    await screen.open()
    await screen.tell(READ, { type: 'check-progressed', share: 0.42 })
    expect(screen.text('check-progress')).toContain('42%')
    await screen.click('cancel')
    expect(screen.calls).toContainEqual(['stop'])
    expect(screen.text('check-said')).toBe('已停止，没有校核完。')
  })

  it.each([
    ['ungranted', '这一页还没有授权读取。请在这一页上按 Alt+J'],
    ['pdf', '无法读取 PDF 中选中的文字。请在选文上点右键，选“校核所选”'],
    ['browser-page', '浏览器自带的页面不允许扩展读取。'],
    ['busy', '网页没有响应'],
    ['empty', '没有读到可以校核的文字。'],
  ] as const)('of a page that is %s is why', async (problem, sentence) => {
    await screen.open()
    await screen.tell({ type: 'reading-refused', problem })
    expect(screen.text('check-said')).toContain(sentence)
    expect(screen.all('check-text')).toHaveLength(1)
  })

  it('is that an old browser marks no place in the page', async () => {
    await screen.open()
    await screen.tell({ ...READ, canMark: false }, ended(two))
    expect(screen.text('check-state')).toContain('页面上不显示标记')
  })

  it('is what was not checked, and how it can be', async () => {
    await screen.open()
    const notRead = [
      { reason: 'foreign-frames', count: 2 },
      { reason: 'canvas-editor', editor: 'tencent-docs' },
    ] as const
    await screen.tell({ ...READ, notRead }, ended([]))
    expect(screen.text('not-checked')).toContain('2个其他网站的框架')
    expect(screen.text('not-checked')).toContain('腾讯文档把正文画成图形')
    expect(screen.text('not-checked')).toContain('Ctrl+A')
  })
})

describe('the keys', () => {
  beforeEach(async () => {
    await screen.open()
    await screen.tell(READ, ended(two))
  })

  it('F8 goes to the next finding and shows it, Shift+F8 to the one before', async () => {
    await screen.press('F8')
    expect(screen.calls).toEqual([['show', 'B']])
    expect(screen.text('check-position')).toBe('2 / 2')
    await screen.press('F8', { shiftKey: true })
    expect(screen.calls.at(-1)).toEqual(['show', 'A'])
  })

  it('a key in the page does the same', async () => {
    await screen.tell({ type: 'stepped', by: 1 })
    expect(screen.calls).toEqual([['show', 'B']])
  })

  it('Enter on the finding replaces it, once while it is held down', async () => {
    await screen.press('F8')
    await screen.press('Enter')
    await screen.press('Enter', { repeat: true })
    const replaced = screen.calls.filter(([name]) => name === 'replace')
    expect(replaced).toEqual([['replace', 'B', '公安部']])
    expect(screen.text('saved-status')).toBe('已替换：公安部。撤销：回到页面按 Ctrl+Z。')
  })

  it('a digit takes that suggestion', async () => {
    const several = { ...WRITABLE, suggestions: ['公安部', '公安机关'] }
    await screen.tell(ended([placedFinding('A', several)]))
    await screen.press('F8')
    await screen.press('2')
    expect(screen.calls.at(-1)).toEqual(['replace', 'A', '公安机关'])
  })

  it('Delete ignores it here, and Ctrl+Z takes that back', async () => {
    await screen.press('F8')
    await screen.press('Delete')
    expect(screen.calls.at(-1)).toEqual(['silence', 'B', 'place'])
    expect(screen.text('saved-status')).toBe('已忽略此处：公按部')
    await screen.press('z', { ctrlKey: true })
    expect(screen.calls.at(-1)).toEqual(['undo', 'B'])
  })

  it('only the current finding is reached by Tab', () => {
    const tabs = screen.all('finding').map((row) => row.querySelector('button')?.tabIndex)
    expect(tabs).toEqual([0, -1])
  })
})

describe('what cannot be written', () => {
  it('is copied in a page to read', async () => {
    await screen.open()
    await screen.tell(READ, ended([placedFinding('A')]))
    await screen.press('F8')
    await screen.press('Enter')
    expect(screen.calls.at(-1)).toEqual(['copy', '公安部'])
    expect(screen.text('saved-status')).toBe(
      '已复制：公安部。这里不能写入，请到原稿中改。',
    )
  })

  it('is copied where the page refused, with the reason', async () => {
    screen.outcome = { state: 'refused', reason: 'changed' }
    await screen.open()
    await screen.tell(READ, ended(two))
    await screen.click('finding-fix')
    await vi.waitFor(() =>
      expect(screen.text('saved-status')).toBe(
        '没有替换：这里的文字已经改动。正确写法已复制。',
      ),
    )
  })

  it('is said to be for the writer where there is no right form', async () => {
    await screen.open()
    await screen.tell(READ, ended([placedFinding('A', { suggestions: [] })]))
    await screen.press('F8')
    await screen.press('Enter')
    expect(screen.text('saved-status')).toBe('这一处要由您判断，没有可替换的写法')
  })
})

it('all of one rule is replaced, the last first', async () => {
  await screen.open()
  await screen.tell(READ, ended(two))
  await screen.click('finding-fix-rule')
  await vi.waitFor(() => expect(screen.text('saved-status')).toContain('已替换2处'))
  expect(screen.calls).toEqual([
    ['replace', 'B', '公安部'],
    ['replace', 'A', '公安部'],
  ])
})

it('what is silenced is listed and can be brought back', async () => {
  await screen.open()
  await screen.tell(READ, ended([], [{ placed: placedFinding('A'), scope: 'place' }]))
  await screen.click('silenced')
  await screen.click('restore')
  expect(screen.calls).toEqual([['restore', 'A']])
})

it('a text pasted anywhere is checked', async () => {
  await screen.open(null)
  const data = { getData: () => '由公按部负责' }
  await act(() => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    document.body.dispatchEvent(Object.assign(event, { clipboardData: data }))
  })
  await screen.tell(READ, ended([placedFinding('A', { place: 'field' })]))
  expect(screen.text('check-source')).toBe('粘贴的文字')
  expect(screen.all('finding')).toHaveLength(1)
})

it('the end of a check takes the marks away and shows how to begin', async () => {
  await screen.open()
  await screen.tell(READ, ended(two))
  await screen.click('check-end')
  expect(screen.calls).toEqual([['end']])
  expect(screen.all('finding')).toEqual([])
  expect(screen.text('check-said')).toContain('在本机校核')
})
