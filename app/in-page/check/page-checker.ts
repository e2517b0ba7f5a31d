// One check of a page, in the page: reads it, follows its changes, and does what the screen of the
// extension asks for, one thing after the other.
import { runInSlices, type Work } from '../../../core/slices.ts'
import { nextTurn } from '../../browser/next-turn.ts'
import type {
  BlockMarks,
  CheckMessage,
  PageMessage,
} from '../../messages/check-protocol.ts'
import type { InsertOutcome } from '../../messages/protocol.ts'
import { refused } from '../outcome.ts'
import { followPage, type PageFollower } from './follow-page.ts'
import { Marks } from './marks.ts'
import { type CheckedStretch, PageReader } from './page-reader.ts'
import { replaceMarked } from './replace-marked.ts'
import { showMarked, startFlash } from './show-marked.ts'
import { unlessGone } from './unless-gone.ts'

const TRIES = 2

type MessageOf<Type extends CheckMessage['type']> = Extract<CheckMessage, { type: Type }>

/** From a change to the next reading. Pages that never rest are read less and less often. */
const PAUSE = { least: 150, most: 3_000, growth: 1.5 }
/** Milliseconds without a change after which a page is at rest. */
const REST = 1_000
/** Reading takes no more than one part in so many of the thread's time, unless that would take long. */
const PARTS = 10

export class PageChecker {
  #reader: PageReader
  #marks: Marks
  #follower: PageFollower
  #post: (message: PageMessage) => void
  /** The last thing to do; each waits for the one before. */
  #last: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = PAUSE.least
  #readAt = 0
  #isStopped = false
  #stopFlash = (): void => {}

  /** @param name of the check, by which its highlights are named */
  constructor(
    stretch: CheckedStretch,
    name: string,
    post: (message: PageMessage) => void,
  ) {
    this.#post = (message) => {
      if (!this.#isStopped) post(message)
    }
    this.#marks = new Marks(name)
    this.#reader = new PageReader(stretch, {
      pause: () => this.#turn(),
      post: this.#post,
      onRoot: (root) => this.#follower.follow(root),
      onMoved: (from, to) => this.#marks.move(from, to),
      onRemoved: (block) => this.#marks.clear(block),
    })
    this.#follower = followPage(
      () => this.#reader.changed,
      () => this.#readLater(),
    )
    this.#follower.follow(document)
    this.#enqueue(() => this.#read())
  }

  receive(message: CheckMessage): void {
    this.#enqueue(async () => {
      if (message.type === 'mark')
        await runInSlices(
          this.#mark(message.blocks),
          () => this.#turn(),
          () => performance.now(),
        )
      else if (message.type === 'show') await this.#show(message)
      else await this.#replace(message)
    })
  }

  /** Takes away all that it has put into the page. */
  stop(): void {
    if (this.#isStopped) return
    this.#isStopped = true
    clearTimeout(this.#timer)
    this.#stopFlash()
    this.#follower.stop()
    this.#marks.stop()
  }

  #enqueue(task: () => Promise<void>): void {
    const done = this.#last.then(() => (this.#isStopped ? undefined : task()))
    // The browser reports what is thrown; what comes later is done in any case.
    this.#last = done.catch(() => {})
  }

  async #turn(): Promise<void> {
    await nextTurn()
    // What is stopped is never gone on with.
    if (this.#isStopped) await new Promise(() => {})
  }

  #readLater(): void {
    if (this.#timer !== undefined || this.#isStopped) return
    const isAtRest = performance.now() - this.#readAt > REST
    if (isAtRest) this.#pause = PAUSE.least
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#enqueue(() => this.#readChanges())
    }, this.#pause)
  }

  async #readChanges(): Promise<void> {
    if (!this.#reader.changed.isEmpty) await this.#read()
  }

  async #read(): Promise<void> {
    const work = await this.#reader.read()
    this.#readAt = performance.now()
    const grown = Math.max(this.#pause * PAUSE.growth, work * PARTS)
    this.#pause = Math.min(grown, PAUSE.most)
  }

  *#mark(blocks: readonly BlockMarks[]): Work<void> {
    for (const { block: id, marks } of blocks) {
      const block = this.#reader.blockOf(id)
      if (block) this.#marks.set(block, marks)
      yield
    }
  }

  async #show({ request, key, focus }: MessageOf<'show'>): Promise<void> {
    await this.#readChanges()
    this.#stopFlash()
    this.#marks.setCurrent(key)
    const place = key === null ? null : this.#marks.find(key)
    const isThere = place !== null && unlessGone(() => showMarked(place, focus)) === true
    if (isThere) this.#stopFlash = startFlash(this.#marks)
    this.#post({ type: 'shown', request, isThere: isThere || key === null })
  }

  async #replace(message: MessageOf<'replace'>): Promise<void> {
    const outcome = await this.#outcomeOf(message)
    if (outcome.state === 'inserted') this.#marks.remove(message.key)
    await this.#readChanges()
    this.#post({ type: 'replaced', request: message.request, outcome })
  }

  async #outcomeOf({
    key,
    written,
    replacement,
    deadline,
  }: MessageOf<'replace'>): Promise<InsertOutcome> {
    // What a script writes into a field tells nobody.
    const block = this.#marks.find(key)?.block
    if (block?.place === 'field') unlessGone(() => this.#reader.changed.add(block.field))
    await this.#readChanges()
    let outcome = refused('gone')
    for (let tries = 0; tries < TRIES; tries += 1) {
      const place = this.#marks.find(key)
      if (Date.now() > deadline) return refused('busy')
      if (!place) return refused('gone')
      outcome = await replaceMarked(place, written, replacement)
      // An editor was still busy with its selection: nothing has been written.
      if (outcome.state === 'inserted' || outcome.reason !== 'changed') break
      await this.#readChanges()
    }
    return outcome
  }
}
