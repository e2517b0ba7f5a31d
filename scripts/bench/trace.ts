// Reads a trace of Chromium: how long the main thread ran scripts before a mark.
import * as v from 'valibot'

/** Times in microseconds; `tts` and `tdur` are those of the thread alone, without waiting. */
const eventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  tts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
})
export type TraceEvent = v.InferOutput<typeof eventSchema>

const traceSchema = v.object({ traceEvents: v.array(eventSchema) })

export const eventsOf = (trace: string): TraceEvent[] =>
  v.parse(traceSchema, JSON.parse(trace)).traceEvents

export const CATEGORIES = [
  '-*',
  'toplevel',
  'v8',
  'devtools.timeline',
  'blink.user_timing',
]

/** A task of the thread, and what shows that it ran scripts. */
const TASK = 'ThreadControllerImpl::RunTask'
const SCRIPT =
  /^(v8\.evaluateModule|v8\.compileModule|FunctionCall|EvaluateScript|TimerFire)$/u
/** Work within such a task that is the browser's own. */
const NOT_SCRIPT =
  /^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|ParseHTML|ParseAuthorStyleSheet)$/u

export interface ScriptTime {
  /** Milliseconds of the thread, and on the clock. */
  thread: number
  clock: number
}

/**
 * Tasks in which scripts ran, from the first module to the mark, less style and layout; garbage
 * collection counts. Throws where the trace has no such mark.
 */
export function scriptTime(events: readonly TraceEvent[], markName: string): ScriptTime {
  const mark = events.find(({ name }) => name === markName)
  if (!mark) throw new Error(`the trace has no ${markName}`)
  const here = events.filter(
    ({ ph, pid, tid, ts }) =>
      ph === 'X' && pid === mark.pid && tid === mark.tid && ts <= mark.ts,
  )
  const first = Math.min(
    ...here.filter(({ name }) => name.startsWith('v8.')).map(({ ts }) => ts),
  )
  const within = (inner: TraceEvent, task: TraceEvent): boolean =>
    task.ts <= inner.ts && inner.ts < task.ts + task.dur
  const tasks = here.filter(
    (task) =>
      task.name === TASK &&
      task.ts + task.dur > first &&
      here.some((event) => SCRIPT.test(event.name) && within(event, task)),
  )
  let thread = 0
  let clock = 0
  for (const task of tasks) {
    const isCut = task.ts + task.dur > mark.ts
    thread += isCut ? mark.tts - task.tts : task.tdur
    clock += isCut ? mark.ts - task.ts : task.dur
    for (const other of here) {
      if (!NOT_SCRIPT.test(other.name) || !within(other, task)) continue
      thread -= other.tdur
      clock -= other.dur
    }
  }
  return { thread: thread / 1000, clock: clock / 1000 }
}
