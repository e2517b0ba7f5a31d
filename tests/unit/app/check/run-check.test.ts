// Running a check: what is told when the text changes, is stopped, or goes away; and what is marked.
import { beforeEach, describe, expect, it } from 'vitest'
import { type CheckSurroundings, runCheck } from '../../../../app/check/run-check.ts'
import type { SourceEvent } from '../../../../app/check/source.ts'
import type { TextChecker } from '../../../../app/check/text-checker.ts'
import type { BlockMarks } from '../../../../app/messages/check-protocol.ts'
import { check, type Finding } from '../../../../core/check/index.ts'
import type { CheckUpdate, RunningCheck } from '../../../../core/findings/session.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()

const page = (...texts: string[]): SourceEvent => ({
  type: 'blocks',
  blocks: texts.map((text, id) => ({ id, text, place: 'editable' })),
  notRead: [],
  canMark: true,
})

class CheckUnderTest {
  readonly updates: CheckUpdate[] = []
  readonly counts: (number | null)[] = []
  readonly marked: BlockMarks[] = []
  isStopped = false
  silenced: (finding: Finding) => boolean = () => false
  tellSource: (event: SourceEvent) => void = () => {}
  tellSilences: () => void = () => {}
  checker: TextChecker = {
    check: async (text) => check(text, library),
    stop: () => {},
  }
  readonly running: RunningCheck

  constructor() {
    const surroundings: CheckSurroundings = {
      open: (onEvent) => {
        this.tellSource = onEvent
        return {
          mark: (blocks) => this.marked.push(...blocks),
          show: () => {},
          replace: async () => ({ state: 'inserted', undo: true }),
          stop: () => {
            this.isStopped = true
          },
        }
      },
      checker: async () => this.checker,
      onSettings: () => () => {},
      silences: async () => ({
        split: async (findings) => ({
          shown: findings.filter((finding) => !this.silenced(finding)),
          silenced: findings
            .filter(this.silenced)
            .map((finding) => ({ finding, scope: 'place' })),
        }),
        silence: async () => ({ written: 'ok', undo: async () => 'ok' }),
        restore: async () => {},
        watch: (listener) => {
          this.tellSilences = listener
          return () => {}
        },
      }),
      compared: async () => ({ library, notices: 1 }),
      onCount: (certain) => this.counts.push(certain),
      title: async () => '送审稿',
    }
    this.running = runCheck(surroundings, (update) => this.updates.push(update))
  }

  /** Until what is under way has been told. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }

  async read(event: SourceEvent): Promise<void> {
    this.tellSource(event)
    await this.settle()
  }

  written(): string[] {
    const ended = this.updates.filter(({ type }) => type === 'check-ended').at(-1)
    return ended?.type === 'check-ended'
      ? ended.findings.map(({ written }) => written)
      : []
  }
}

let test: CheckUnderTest
beforeEach(() => {
  test = new CheckUnderTest()
})

it('tells what was read, what was found, and how many are certain', async () => {
  await test.read(page('请教肓部研究。', '公按部负责。'))
  expect(test.updates.map(({ type }) => type)).toEqual([
    'reading-started',
    'text-read',
    'check-ended',
  ])
  expect(test.updates[1]).toMatchObject({ characters: 13, title: '送审稿' })
  expect(test.written()).toEqual(['教肓部', '公按部'])
  expect(test.counts).toEqual([2])
})

it('marks the findings of each block, and again only where they have changed', async () => {
  await test.read(page('请教肓部研究。', '公按部负责。', '结束。'))
  expect(test.marked.map(({ block }) => block)).toEqual([0, 1])
  test.marked.length = 0
  await test.read(page('请教育部研究。', '公按部负责。', '结束。'))
  expect(test.marked).toEqual([{ block: 0, marks: [] }])
})

it('what is silenced is neither marked nor counted, and comes back', async () => {
  test.silenced = ({ start }) => start === 1
  await test.read(page('请教肓部研究。', '公按部负责。'))
  expect([test.written(), test.counts]).toEqual([['公按部'], [1]])
  test.silenced = () => false
  test.tellSilences()
  await test.settle()
  expect([test.written(), test.counts.at(-1)]).toEqual([['教肓部', '公按部'], 2])
})

it('a text that was overtaken is not told', async () => {
  const checks: (() => void)[] = []
  test.checker.check = (text) =>
    new Promise((resolve) => checks.push(() => resolve(check(text, library))))
  await test.read(page('请教肓部研究。'))
  await test.read(page('公按部负责。'))
  for (const end of checks) end()
  await test.settle()
  expect(test.updates.filter(({ type }) => type === 'check-ended')).toHaveLength(1)
  expect(test.written()).toEqual(['公按部'])
})

it('a check that failed says so', async () => {
  test.checker.check = async () => 'failed'
  await test.read(page('请教肓部研究。'))
  expect(test.updates.at(-1)).toEqual({ type: 'check-failed' })
})

describe('stopped', () => {
  it('checks what changes only when it is asked to', async () => {
    test.running.stop()
    await test.read(page('请教肓部研究。'))
    expect(test.written()).toEqual([])
    test.running.refresh()
    await test.settle()
    expect(test.written()).toEqual(['教肓部'])
  })
})

describe('ended', () => {
  it('takes the count away once, and tells nothing more', async () => {
    await test.read(page('请教肓部研究。'))
    test.running.end()
    test.running.end()
    const told = test.updates.length
    await test.read(page('公按部负责。'))
    expect([test.counts, test.isStopped, test.updates.length]).toEqual([
      [1, null],
      true,
      told,
    ])
  })

  it('a page that was left leaves no count', async () => {
    await test.read(page('请教肓部研究。'))
    await test.read({ type: 'left' })
    expect([test.counts.at(-1), test.updates.at(-1)]).toEqual([
      null,
      { type: 'page-left' },
    ])
  })
})

it('a page of more than the longest text is checked up to there, and that is said', async () => {
  test.checker.check = async () => []
  await test.read(page('甲'.repeat(600_000), '乙'.repeat(600_000)))
  expect(test.updates.find(({ type }) => type === 'text-read')).toMatchObject({
    characters: 600_000,
    notRead: [{ reason: 'too-large', count: 600_000 }],
  })
})
