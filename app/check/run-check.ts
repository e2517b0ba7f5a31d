// Runs a check: reads the source, checks its text, places the findings in it, marks them, and does so
// again for what changes.
import type { Finding } from '../../core/check/index.ts'
import type { SilenceScope } from '../../core/check/silence.ts'
import {
  type JoinedBlocks,
  joinBlocks,
  type PlacedFinding,
  placeFindings,
} from '../../core/findings/blocks.ts'
import type {
  CheckUpdate,
  NotRead,
  ReplaceOutcome,
  RunningCheck,
  SilencedPlace,
  SilenceOutcome,
} from '../../core/findings/session.ts'
import type { Library } from '../../core/lookup/index.ts'
import type { BlockMarks, Mark } from '../messages/check-protocol.ts'
import {
  boxEvent,
  type CheckSource,
  type OpenSource,
  type SourceEvent,
} from './source.ts'
import type { TextChecker } from './text-checker.ts'

/** The silences of a draft or page. */
export interface SilenceStore {
  /** In the order given. */
  split: (
    findings: readonly Finding[],
    text: string,
  ) => Promise<{
    shown: readonly Finding[]
    silenced: readonly { finding: Finding; scope: SilenceScope }[]
  }>
  silence: (
    finding: Finding,
    findings: readonly Finding[],
    text: string,
    scope: SilenceScope,
  ) => Promise<SilenceOutcome>
  restore: (finding: Finding, findings: readonly Finding[], text: string) => Promise<void>
  /** Tells of changes, by whomever. Returns how to stop. */
  watch: (listener: () => void) => () => void
}

/** What a check depends on. */
export interface CheckSurroundings {
  open: OpenSource
  /** With the settings that hold now. */
  checker: () => Promise<TextChecker>
  /** Tells when they change. Returns how to stop. */
  onSettings: (listener: () => void) => () => void
  silences: () => Promise<SilenceStore>
  /** What the text is compared with: how many notices, and those on which findings rest. */
  compared: (
    findings: readonly Finding[],
  ) => Promise<{ library: Library; notices: number }>
  /** Gets the number of certain findings; null at the end. */
  onCount: (certain: number | null) => void
  /** Of the page; '' where it is not told. */
  title: () => Promise<string>
}

export function runCheck(
  surroundings: CheckSurroundings,
  onUpdate: (update: CheckUpdate) => void,
): RunningCheck {
  const check = new Check(surroundings, onUpdate)
  check.start()
  return {
    show: ({ key }) => check.source?.show(key),
    replace: async ({ key, written }, replacement) =>
      (await check.source?.replace(key, written, replacement)) ?? NO_SOURCE,
    changeText: (text) => check.changeText(text),
    silence: (placed, scope) => check.silence(placed, scope),
    restore: (silenced) => check.restore(silenced),
    refresh: () => void check.refresh(),
    stop: () => check.stop(),
    end: () => check.end(),
  }
}

const NO_SOURCE: ReplaceOutcome = { state: 'refused', reason: 'gone' }
const NO_TEXT: JoinedBlocks = joinBlocks([])

type BlocksEvent = Extract<SourceEvent, { type: 'blocks' }>

class Check {
  source: CheckSource | null = null
  private joined = NO_TEXT
  private notRead: readonly NotRead[] = []
  private placed: readonly PlacedFinding[] = []
  private checker: Promise<TextChecker>
  private readonly silences: Promise<SilenceStore>
  private readonly stops: (() => void)[] = []
  /** By block, as they were sent last: only what has changed is sent again. */
  private readonly marked = new Map<number, string>()
  private canMark = true
  private isEnded = false
  private isStopped = false
  private readonly surroundings: CheckSurroundings
  private readonly onUpdate: (update: CheckUpdate) => void

  constructor(surroundings: CheckSurroundings, onUpdate: (update: CheckUpdate) => void) {
    this.surroundings = surroundings
    this.onUpdate = onUpdate
    this.checker = surroundings.checker()
    this.silences = surroundings.silences()
    void this.silences.then((store) => {
      if (!this.isEnded) this.stops.push(store.watch(() => void this.tell(this.joined)))
    })
    this.stops.push(
      surroundings.onSettings(() => {
        if (!this.isStopped) void this.refresh()
      }),
    )
  }

  start(): void {
    this.onUpdate({ type: 'reading-started' })
    this.source = this.surroundings.open((event) => this.onEvent(event))
  }

  changeText(text: string): void {
    this.onEvent(boxEvent(text))
  }

  async refresh(): Promise<void> {
    this.isStopped = false
    const before = await this.checker
    before.stop()
    this.checker = this.surroundings.checker()
    await this.check()
  }

  async silence(
    { finding }: PlacedFinding,
    scope: SilenceScope,
  ): Promise<SilenceOutcome> {
    const store = await this.silences
    const outcome = await store.silence(finding, this.found(), this.joined.text, scope)
    await this.tell(this.joined)
    return {
      ...outcome,
      undo: async () => {
        const written = await outcome.undo()
        await this.tell(this.joined)
        return written
      },
    }
  }

  async restore({ placed }: SilencedPlace): Promise<void> {
    const store = await this.silences
    await store.restore(placed.finding, this.found(), this.joined.text)
    await this.tell(this.joined)
  }

  private found(): Finding[] {
    return this.placed.map(({ finding }) => finding)
  }

  /** Also what changes from now on is not checked, until the user asks for it. */
  stop(): void {
    this.isStopped = true
    void this.checker.then((checker) => checker.stop())
  }

  end(): void {
    if (this.isEnded) return
    this.isEnded = true
    this.stop()
    for (const stop of this.stops) stop()
    this.source?.stop()
    this.surroundings.onCount(null)
  }

  private onEvent(event: SourceEvent): void {
    if (this.isEnded) return
    if (event.type === 'refused')
      this.onUpdate({ type: 'reading-refused', problem: event.problem })
    else if (event.type === 'stepped') this.onUpdate(event)
    else if (event.type === 'left') {
      this.stop()
      this.surroundings.onCount(null)
      this.onUpdate({ type: 'page-left' })
    } else void this.read(event)
  }

  private async read({ blocks, notRead, canMark }: BlocksEvent): Promise<void> {
    this.joined = joinBlocks(blocks)
    this.canMark = canMark
    const { leftOut, text } = this.joined
    this.notRead =
      leftOut > 0 ? [...notRead, { reason: 'too-large', count: text.length }] : notRead
    await this.check()
  }

  private async check(): Promise<void> {
    if (this.isStopped) return
    const { joined } = this
    const characters = joined.text.replace(/\s+/gu, '').length
    const title = await this.surroundings.title()
    if (this.isEnded || joined !== this.joined) return
    const { notRead, canMark } = this
    this.onUpdate({ type: 'text-read', characters, notRead, canMark, title })
    const checker = await this.checker
    const findings = await checker.check(joined.text, (share) =>
      this.onUpdate({ type: 'check-progressed', share }),
    )
    if (findings === 'over' || this.isEnded || joined !== this.joined) return
    if (findings === 'failed') return this.onUpdate({ type: 'check-failed' })
    this.placed = placeFindings(findings, joined)
    await this.tell(joined)
  }

  private async tell(joined: JoinedBlocks): Promise<void> {
    const found = this.found()
    const [{ shown, silenced }, compared] = await Promise.all([
      this.silences.then((store) => store.split(found, joined.text)),
      this.surroundings.compared(found),
    ])
    if (this.isEnded || joined !== this.joined) return
    const placeOf = new Map(this.placed.map((placed) => [placed.finding, placed]))
    const findings = shown.flatMap((finding) => placeOf.get(finding) ?? [])
    this.mark(findings)
    const certain = findings.filter(({ finding }) => finding.severity === 'certain')
    this.surroundings.onCount(certain.length)
    this.onUpdate({
      type: 'check-ended',
      findings,
      silenced: silenced.flatMap(({ finding, scope }) => {
        const placed = placeOf.get(finding)
        return placed ? [{ placed, scope }] : []
      }),
      ...compared,
    })
  }

  private mark(shown: readonly PlacedFinding[]): void {
    const byBlock = new Map<number, Mark[]>()
    for (const { block, key, start, end, finding } of shown) {
      const marks = byBlock.get(block) ?? []
      marks.push({ key, start, end, severity: finding.severity })
      byBlock.set(block, marks)
    }
    const changed: BlockMarks[] = []
    for (const { id } of this.joined.blocks) {
      const marks = byBlock.get(id) ?? []
      const state = JSON.stringify(marks)
      if ((this.marked.get(id) ?? '[]') === state) continue
      this.marked.set(id, state)
      changed.push({ block: id, marks })
    }
    if (changed.length > 0) this.source?.mark(changed)
  }
}
