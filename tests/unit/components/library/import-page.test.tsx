// @vitest-environment happy-dom
// Several files at once: each is a draft or a message with its name; stopped, what was read stays.
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NoticeEffects } from '../../../../components/library/effects.ts'
import { ImportPage } from '../../../../components/library/ImportPage.tsx'
import type { WaitingDraft } from '../../../../core/records/drafts.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import { notAsked, show, unmountAll } from '../../../support/render.tsx'

afterEach(unmountAll)

const noticeText = (at: number): string => `关于开展第${at}次清淤的通知
各村民委员会：
一、时间安排
第${at}次清淤于三月${at}日开始。
清溪镇人民政府
2021年3月${at}日`

interface Page {
  root: HTMLElement
  kept: StoredNotice[]
  drafts: WaitingDraft[]
  /** The acts by which drafts went into the recycle bin. */
  skipped: string[]
  choose: (...names: readonly string[]) => Promise<void>
  find: (id: string) => HTMLElement | null
}

/** @param read gives the text of a file, by its name; a file named 缺 has lost its numbers, one named 图 has
 * two pictures */
async function open(
  read: (name: string, signal: AbortSignal) => Promise<string>,
): Promise<Page> {
  const kept: StoredNotice[] = []
  const drafts: WaitingDraft[] = []
  const skipped: string[] = []
  const effects: NoticeEffects = {
    list: async () => ({ items: [], damaged: 0 }),
    restoreLost: async () => 'ok',
    loss: async () => null,
    interruption: async () => null,
    forgetInterruption: async () => {},
    acceptLoss: async () => {},
    repairIndex: async () => ({ written: 'ok', notices: 0 }),
    whyUnreadable: async () => 'policy',
    read: async () => [],
    keep: async (notices) => {
      kept.push(...notices)
      return 'ok'
    },
    drop: async () => 'ok',
    bin: async () => ({ items: [], damaged: 0 }),
    restore: async () => 'ok',
    emptyBin: async () => 'ok',
    labels: notAsked,
    saveFile: () => {},
    importFile: async () => ({ problems: [], done: [] }),
    drafts: async () => ({ items: [...drafts], damaged: 0 }),
    draft: notAsked,
    held: notAsked,
    putDraft: async (draft) => {
      drafts.push(draft)
      return 'ok'
    },
    removeDraft: async (_, removal) => {
      if (removal) skipped.push(removal.act)
      return 'ok'
    },
    readFile: async (file, signal) => {
      const text = await read(file.name, signal)
      return text === ''
        ? { problem: 'fileReadScanned' }
        : {
            text,
            main: null,
            lost: file.name.startsWith('缺') ? ['numbers'] : [],
            unread: file.name.startsWith('图') ? [{ what: 'images', count: 2 }] : [],
            origin: { kind: 'file', name: file.name, url: null, on: '2026-11-25' },
          }
    },
    readTab: async () => ({ problem: 'blocked' }),
    order: { read: () => null, write: () => {} },
    usage: async () => null,
    open: () => {},
  }
  const root = await show(<ImportPage route={{ kind: 'start' }} effects={effects} />)
  const find = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`)
  return {
    root,
    kept,
    drafts,
    skipped,
    find,
    choose: async (...names) => {
      const input = find('import-file')
      const files = names.map((name) => new File(['x'], name))
      Object.defineProperty(input, 'files', { value: files, configurable: true })
      await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })))
    },
  }
}

it('each file is a draft, or is named with what to do', async () => {
  const page = await open(async (name) =>
    name === '扫描.pdf' ? '' : name === '杂记.txt' ? '今天天气晴好。' : noticeText(1),
  )
  await page.choose('一.txt', '扫描.pdf', '杂记.txt')
  await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(1))
  const problem = page.find('import-problem')
  expect(problem?.textContent).toContain('“扫描.pdf”是扫描件')
  expect(problem?.textContent).toContain('“杂记.txt”里没有认出通知')
  expect(problem?.getAttribute('role')).toBe('alert')
})

it('what a page shows beside its text is told where no notice was found, and stays with a draft', async () => {
  const page = await open(async (name) => (name === '图.html' ? '标识' : noticeText(1)))
  await page.choose('图.html')
  await vi.waitFor(() =>
    expect(page.find('import-problem')?.textContent).toMatch(
      /没有认出通知.*本页另有2幅图片未读入。$/u,
    ),
  )
  await page.choose('图二.html')
  await vi.waitFor(() =>
    expect(page.drafts[0]?.unread).toEqual([{ what: 'images', count: 2 }]),
  )
})

it('stopped while the second is read: the first waits, and how far it came is said', async () => {
  let begun: (signal: AbortSignal) => void = () => {}
  const second = new Promise<AbortSignal>((resolve) => {
    begun = resolve
  })
  const page = await open(async (name, signal) => {
    if (name !== '二.pdf') return noticeText(1)
    begun(signal)
    // As the reader of PDFs: it ends when it is told to.
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return ''
  })
  await page.choose('一.txt', '二.pdf', '三.txt')
  const signal = await second
  await vi.waitFor(() =>
    expect(page.find('reading-progress')?.textContent).toContain('1 / 3'),
  )
  await act(() => page.find('cancel')?.click())
  expect(signal.aborted).toBe(true)
  await vi.waitFor(() =>
    expect(page.find('import-problem')?.textContent).toContain('读了3份中的1份'),
  )
  expect(page.drafts).toHaveLength(1)
  expect(page.find('reading-progress')).toBeNull()
})

it('those without a doubt are kept together, the others wait', async () => {
  const doubtful = noticeText(9).replace('的通知', '的通知_清溪网')
  const page = await open(async (name) => (name === '疑.txt' ? doubtful : noticeText(2)))
  await page.choose('甲.txt', '疑.txt', '缺.docx')
  await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(3))
  await act(() => page.find('keep-sure')?.click())
  await vi.waitFor(() => expect(page.kept).toHaveLength(1))
  expect(page.kept[0]?.notice.title).toBe('关于开展第2次清淤的通知')
  await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(2))
})

describe('drafts of one batch', () => {
  it('are compared with one another: one that is there twice is not kept unseen', async () => {
    const page = await open(async () => noticeText(2))
    await page.choose('甲.txt', '乙.txt')
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(2))
    const [first, second] = page.find('drafts')?.children ?? []
    expect(first?.textContent).not.toContain('与前面一份相同')
    expect(second?.textContent).toContain('与前面一份相同')
    await act(() => page.find('keep-sure')?.click())
    await vi.waitFor(() => expect(page.kept).toHaveLength(1))
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(1))
  })

  it('are told by issuer, items and file', async () => {
    const page = await open(async () => noticeText(2))
    await page.choose('甲.txt')
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(1))
    expect(page.find('drafts')?.textContent).toContain('清溪镇人民政府 · 1条 · 甲.txt')
  })

  it('several are picked, and kept or skipped in one act', async () => {
    const page = await open(async (name) => noticeText(Number(name[0])))
    const pick = async (...places: number[]) => {
      const boxes = page.root.querySelectorAll<HTMLInputElement>(
        '[data-testid=pick-draft]',
      )
      for (const place of places) await act(() => boxes[place]?.click())
    }
    await page.choose('1.txt', '2.txt', '3.txt', '4.txt')
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(4))
    await pick(0, 2)
    await act(() => page.find('keep-picked')?.click())
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(2))
    const [first, second] = page.kept
    expect([first, second].map((one) => one?.notice.title)).toEqual([
      '关于开展第1次清淤的通知',
      '关于开展第3次清淤的通知',
    ])
    // The list has the last first: the order is that of the files.
    expect(first && second && first.addedAt > second.addedAt).toBe(true)
    await pick(0, 1)
    await act(() => page.find('skip-picked')?.click())
    await vi.waitFor(() => expect(page.find('drafts')).toBeNull())
    expect(new Set(page.skipped).size).toBe(1)
    expect(page.skipped).toHaveLength(2)
  })
})

describe('what stands in the box', () => {
  const typed = async (page: Page, text: string): Promise<HTMLTextAreaElement> => {
    const box = page.root.querySelector('textarea')
    if (!box) throw new Error('There is no box.')
    box.value = text
    await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })))
    return box
  }

  it('is not cleared by files, nor written over', async () => {
    const page = await open(async (name) =>
      name === '杂记.txt' ? '晴。' : noticeText(1),
    )
    const box = await typed(page, '还没贴完')
    await page.choose('一.txt', '二.txt')
    await vi.waitFor(() => expect(page.find('drafts')?.children).toHaveLength(2))
    await page.choose('杂记.txt')
    await vi.waitFor(() =>
      expect(page.find('import-problem')?.textContent).toContain('杂记.txt'),
    )
    expect(box.value).toBe('还没贴完')
  })

  it('is the text of a file that is no notice, to be put right', async () => {
    const page = await open(async () => '晴。')
    await page.choose('杂记.txt')
    await vi.waitFor(() =>
      expect(page.root.querySelector('textarea')?.value).toBe('晴。'),
    )
  })

  it('stays where it is too long to be reviewed, and that is said', async () => {
    const page = await open(async () => '')
    const box = await typed(page, `${noticeText(1)}\n${'各村要巡查。'.repeat(100_000)}`)
    await act(() => page.find('parse')?.click())
    await vi.waitFor(() =>
      expect(page.find('import-problem')?.textContent).toContain('文字太长'),
    )
    expect(box.value).toContain('各村要巡查')
  })
})

it('a file that is too long is named, and not poured into the box', async () => {
  const page = await open(async () => '各村要巡查。'.repeat(100_000))
  await page.choose('长.txt')
  await vi.waitFor(() =>
    expect(page.find('import-problem')?.textContent).toContain('“长.txt”太大'),
  )
  expect(page.root.querySelector('textarea')?.value).toBe('')
})
