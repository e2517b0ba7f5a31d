// @vitest-environment happy-dom
// Two windows edit the same: the form says so, keeps what was typed, and writes over nothing unseen.
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AttachmentForm } from '../../../../components/library/AttachmentForm.tsx'
import type { Labels } from '../../../../components/library/effects.ts'
import { LabelForm } from '../../../../components/library/LabelForm.tsx'
import { CheckForm } from '../../../../components/notice/CheckForm.tsx'
import type { AddedAttachment } from '../../../../core/records/supplement.ts'
import { withCheck } from '../../../../core/records/supplement.ts'
import type { Notice } from '../../../../data/schema.ts'
import { blankNotice } from '../../../support/blank-notice.ts'
import { show, unmountAll } from '../../../support/render.tsx'
import { StoredInMemory } from '../../../support/stored-in-memory.ts'

afterEach(unmountAll)

const NAMED: Labels = { name: '春灌', tags: ['水利'] }
const OTHER: Labels = { name: '秋灌', tags: ['农业'] }
const MINE: Labels = { name: '清淤', tags: ['水利'] }

const field = (id: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = document.querySelector(`[data-testid="${id}"]`)
  const isField =
    found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
  if (!isField) throw new Error(`${id} is no field`)
  return found
}
/** Does it, and lets what it started come to its end. */
const done = (what: () => unknown): Promise<void> =>
  act(async () => {
    what()
    await new Promise((resolve) => setImmediate(resolve))
  })
const click = (id: string) =>
  done(() => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click())
const type = (id: string, text: string) =>
  act(async () => {
    field(id).value = text
    field(id).dispatchEvent(new Event('input', { bubbles: true }))
  })
const submit = () =>
  done(() => {
    const event = new Event('submit', { bubbles: true, cancelable: true })
    document.querySelector('form')?.dispatchEvent(event)
  })
const said = (): string =>
  document.querySelector('[data-testid="changed-elsewhere"]')?.textContent ?? ''

describe('name and tags', () => {
  async function open() {
    const stored = new StoredInMemory<Labels>(NAMED)
    const onClose = vi.fn()
    await show(<LabelForm stored={stored} labels={NAMED} onClose={onClose} />)
    return { stored, onClose }
  }

  it('what another window saves is said, and what was typed stays', async () => {
    const { stored } = await open()
    await type('label-name', '清淤')
    await done(() => stored.put({ value: OTHER }))
    expect(said()).toContain('在别的窗口改过')
    expect(said()).toContain('秋灌；农业')
    expect(field('label-name').value).toBe('清淤')
    await submit()
    expect(stored.there).toEqual({ value: OTHER })
  })

  it('mine is saved over the other where the user says so', async () => {
    const { stored, onClose } = await open()
    await type('label-name', '清淤')
    await done(() => stored.put({ value: OTHER }))
    await click('save-over')
    expect(stored.there).toEqual({ value: MINE })
    expect(onClose).toHaveBeenCalled()
  })

  it('the other is taken over where the user says so', async () => {
    const { stored } = await open()
    await type('label-name', '清淤')
    await done(() => stored.put({ value: OTHER }))
    await click('take-over')
    expect([field('label-name').value, field('label-tags').value]).toEqual([
      '秋灌',
      '农业',
    ])
    expect(document.querySelector('[data-testid="take-over"]')).toBeNull()
  })

  it('a form in which nobody has typed follows, and says so', async () => {
    const { stored } = await open()
    await done(() => stored.put({ value: OTHER }))
    expect(field('label-name').value).toBe('秋灌')
    expect(said()).toContain('已按别的窗口的改动更新')
  })

  it('a change of which no word came is found when it is saved', async () => {
    const { stored } = await open()
    await type('label-name', '清淤')
    stored.there = { value: OTHER }
    await submit()
    expect(stored.there).toEqual({ value: OTHER })
    expect(said()).toContain('在别的窗口改过')
  })

  it('a notice that was removed: mine can be saved with it', async () => {
    const { stored, onClose } = await open()
    await type('label-name', '清淤')
    await done(() => stored.put('gone'))
    expect(said()).toContain('移除')
    await click('save-over')
    expect(stored.there).toEqual({ value: MINE })
    expect(onClose).toHaveBeenCalled()
  })
})

describe('a mark of checking', () => {
  const notice = blankNotice('own-1', '关于清淤的通知')
  const BY_OTHER = { who: '李四', on: '2026-11-20', note: null }

  async function open() {
    const stored = new StoredInMemory<Notice>(notice)
    const onRefresh = vi.fn()
    await show(
      <CheckForm
        notice={notice}
        stored={stored}
        onRefresh={onRefresh}
        onClose={() => {}}
      />,
    )
    await type('check-who', '张三')
    return { stored, onRefresh }
  }

  it('by somebody else is said, and mine can take its place', async () => {
    const { stored } = await open()
    await done(() => stored.put({ value: withCheck(notice, BY_OTHER) }))
    expect(said()).toContain('李四')
    await submit()
    expect(stored.there).toEqual({ value: withCheck(notice, BY_OTHER) })
    await click('save-over')
    expect(stored.there).toMatchObject({
      value: { provenance: { checked: { who: '张三' } } },
    })
  })

  it('is not put on a text that was not seen', async () => {
    const { stored, onRefresh } = await open()
    const changed = { ...notice, closing: '特此通知。' }
    await done(() => stored.put({ value: changed }))
    expect(said()).toContain('请先看新的文字')
    expect(document.querySelector('[data-testid="save-over"]')).toBeNull()
    await submit()
    expect(stored.there).toEqual({ value: changed })
    await click('take-over')
    expect(onRefresh).toHaveBeenCalled()
    expect(field('check-who').value).toBe('张三')
  })
})

describe('the text of an attachment', () => {
  const added = (text: string): AddedAttachment => ({
    place: 1,
    text,
    slogans: [],
    origin: { kind: 'paste', name: null, url: null, on: '2026-11-25' },
  })

  it('that another window has added is not written over unseen', async () => {
    const stored = new StoredInMemory<AddedAttachment | null>(null)
    const onDone = vi.fn()
    await show(
      <AttachmentForm
        lines={[]}
        draft={{ text: '第一版', slogans: [], lines: [] }}
        title="清淤进度表"
        stored={stored}
        added={added}
        onDone={onDone}
        onBack={() => {}}
      />,
    )
    await done(() => stored.put({ value: added('另一版') }))
    expect(said()).toContain('另一版')
    await submit()
    expect(stored.there).toEqual({ value: added('另一版') })
    expect(onDone).not.toHaveBeenCalled()
    await click('save-over')
    expect(stored.there).toEqual({ value: added('第一版') })
  })
})
