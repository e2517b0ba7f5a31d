// @vitest-environment happy-dom
// The options page with recorded effects.
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shortcutChange } from '../../../../app/options/shortcuts.ts'
import {
  type OptionsEffects,
  OptionsPage,
} from '../../../../components/options/OptionsPage.tsx'
import { optionsState } from '../../../../core/options/state.ts'
import { show, unmountAll } from '../../../support/render.tsx'
import { StoredInMemory } from '../../../support/stored-in-memory.ts'

afterEach(unmountAll)

/** Does it, and lets the effects that it started come to their end. */
const done = (what: () => unknown): Promise<void> =>
  act(async () => {
    what()
    await new Promise((resolve) => setImmediate(resolve))
  })

async function open(stored?: unknown, policies = {}, more: Partial<OptionsEffects> = {}) {
  const effects: OptionsEffects = {
    save: vi.fn(async () => {}),
    sites: new StoredInMemory<readonly string[]>([]),
    turnBubble: vi.fn(async () => null),
    exportData: async () => 'x.json',
    importData: async () => ({ problems: [], done: [] }),
    clearData: vi.fn(async () => {}),
    ...more,
  }
  const root = await show(
    <OptionsPage
      state={optionsState(stored, policies)}
      preloaded={{ notices: [], problems: [] }}
      sample={null}
      shortcuts={[{ command: '_execute_action', description: '', keys: '' }]}
      shortcutChange={shortcutChange('safari')}
      dataParts={['dataPartOptions']}
      effects={effects}
    />,
  )
  const find = (id: string): HTMLElement | null =>
    root.querySelector(`[data-testid="${id}"]`)
  const get = (id: string): HTMLElement => {
    const found = find(id)
    if (!found) throw new Error(`Nothing with the test id ${id}`)
    return found
  }
  const box = (id: string): HTMLInputElement => {
    const found = get(id)
    if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no input`)
    return found
  }
  const click = (id: string) => done(() => get(id).click())
  return { root, effects, find, get, box, click }
}

describe('the bubble', () => {
  it('is asked for in the click', async () => {
    const { effects, get } = await open()
    // Outside of act: nothing may come between the click and the question.
    get('option-bubble').click()
    expect(effects.turnBubble).toHaveBeenCalledWith(true)
    await act(async () => {})
  })

  it.each([
    ['refused', '没有得到授权'],
    ['impossible', '不能授予'],
  ] as const)('%s: stays off, each time, and says why', async (hindrance, said) => {
    const { box, get, click } = await open(
      undefined,
      {},
      {
        turnBubble: async () => hindrance,
      },
    )
    for (let time = 0; time < 2; time++) {
      await click('option-bubble')
      expect(box('option-bubble').checked).toBe(false)
      expect(get('bubble-hindrance').textContent).toContain(said)
    }
  })
})

describe('a choice', () => {
  it('is saved, and said', async () => {
    const { effects, get, click } = await open()
    await click('option-history')
    expect(effects.save).toHaveBeenCalledWith({ history: true })
    expect(get('options-said').textContent).toBe('已保存')
  })

  it('that cannot be stored is shown as it was', async () => {
    const { box, get, click } = await open(
      undefined,
      {},
      {
        save: () => Promise.reject(new Error('full')),
      },
    )
    await click('option-history')
    expect(box('option-history').checked).toBe(false)
    expect(get('options-said').textContent).toContain('没有保存成功')
  })
})

describe('what the administrator set', () => {
  it('is shown so and cannot be changed', async () => {
    const { root, box } = await open(undefined, { historyDisabled: true, language: 'en' })
    expect(box('option-history').disabled).toBe(true)
    expect(box('option-bubble').disabled).toBe(false)
    const language = root.querySelector('[data-testid="option-language"]')
    const note = root.querySelector(
      `[id="${language?.getAttribute('aria-describedby')}"]`,
    )
    expect(note?.textContent).toBe('由管理员设定')
  })

  it('and cannot be read is named', async () => {
    const { get } = await open(undefined, { language: 'fr' })
    expect(get('ignored-policies').textContent).toContain('language')
  })
})

it('what is damaged is named', async () => {
  const { get } = await open({ version: 1, values: { citeStyle: 'apa' } })
  expect(get('stored-problems').textContent).toContain('默认格式：存的是 "apa"')
})

it('a file that is refused: what is wrong, and where', async () => {
  const { root, get, box } = await open(
    undefined,
    {},
    {
      importData: async () => ({
        problems: [{ kind: 'unknown', where: 'parts.pins' }],
        done: [],
      }),
    },
  )
  const input = box('import-file')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.json')] })
  await done(() => input.dispatchEvent(new Event('change', { bubbles: true })))
  expect(get('import-problems').textContent).toContain('parts.pins')
  expect(root.querySelector('[data-testid="options-said"]')?.textContent).toBe('')
})

it('all is cleared on the second press only; the focus stays where the buttons are', async () => {
  const { effects, click, get } = await open()
  await click('clear')
  expect(effects.clearData).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(get('clear-no'))
  await click('clear-no')
  expect(document.activeElement).toBe(get('clear'))
  await click('clear')
  await click('clear-yes')
  expect(effects.clearData).toHaveBeenCalledOnce()
  expect(get('options-said').textContent).toBe('已清除')
})

it('no shortcut, and a browser that opens no page for it', async () => {
  const { get, find } = await open()
  expect(get('shortcuts').textContent).toBe('打开通知速查未设置')
  expect(find('change-shortcuts')).toBeNull()
})
