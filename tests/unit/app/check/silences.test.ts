// What is silenced is stored, but for that of a private window; the settings of the check follow.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadCheckSettings, onCheckSettings } from '../../../../app/check/settings.ts'
import { loadSilences, silence } from '../../../../app/check/silences.ts'
import { saveOptions } from '../../../../app/options/stored-options.ts'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { readSilences } from '../../../../app/storage/silences.ts'
import { readWords } from '../../../../app/storage/words.ts'
import { check } from '../../../../core/check/index.ts'
import { type SilenceScope, splitSilenced } from '../../../../core/check/silence.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const isPrivate = vi.hoisted(() => ({ value: false }))
vi.mock('../../../../app/history/private-window.ts', () => ({
  isPrivatePage: async () => isPrivate.value,
}))

const PAGE = 'https://oa.example.gov.cn/draft'
const TEXT = '请发改委报送。\n由发改委汇总。'
const findings = check(TEXT, builtInLibrary()).filter(
  ({ rule }) => rule === 'department-name',
)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  fakeBrowser.reset()
  isPrivate.value = false
})
afterEach(async () => {
  await savedDatabase.close()
  vi.unstubAllGlobals()
})

function silenceFirst(scope: SilenceScope) {
  const [finding] = findings
  if (!finding) throw new Error('nothing was found')
  return silence({ finding, findings, text: TEXT, scope, draftKey: PAGE })
}
const shown = async (draftKey = PAGE) =>
  splitSilenced(findings, TEXT, await loadSilences(draftKey)).shown.length

describe('a finding', () => {
  it.each<[SilenceScope, here: number, elsewhere: number]>([
    ['place', 1, 2],
    ['draft', 0, 2],
    ['list', 0, 0],
  ])('is silenced by %s, and taken back', async (scope, here, elsewhere) => {
    expect(findings).toHaveLength(2)
    const { written, undo } = await silenceFirst(scope)
    expect(written).toBe('ok')
    expect(await shown()).toBe(here)
    expect(await shown('https://other.example/')).toBe(elsewhere)
    expect(await undo()).toBe('ok')
    expect(await shown()).toBe(2)
  })

  it.each<SilenceScope>(['place', 'draft', 'list'])(
    'of a private window is silenced by %s, and nothing is stored',
    async (scope) => {
      isPrivate.value = true
      const { written, undo } = await silenceFirst(scope)
      expect(written).toBe('private')
      expect(await shown()).toBeLessThan(2)
      expect((await readSilences())?.items).toEqual([])
      expect((await readWords())?.items).toEqual([])
      await undo()
      expect(await shown()).toBe(2)
    },
  )
})

describe('the settings', () => {
  it('have the rules that are switched and the list, the administrator’s first', async () => {
    await fakeBrowser.storage.managed.set({
      preloadedWords: '登陆,登录,本部规范',
      rulesOff: ['spaces'],
    })
    await saveOptions({ rules: { marks: false, spaces: true } })
    await silenceFirst('list')
    const { disabled, ownList } = await loadCheckSettings()
    expect(disabled).toEqual(['marks', 'spaces'])
    expect(ownList?.map(({ kind, word }) => [kind, word])).toEqual([
      ['wrong', '登陆'],
      ['allowed', '发改委'],
    ])
  })

  it('are told once where they change, and are the same object where not', async () => {
    const told: unknown[] = []
    const stop = onCheckSettings((settings) => told.push(settings.disabled))
    await loadCheckSettings()
    await saveOptions({ rules: { usage: false } })
    await vi.waitFor(() => expect(told).toEqual([['usage']]))
    expect(await loadCheckSettings()).toBe(await loadCheckSettings())
    stop()
  })
})
