// What the contexts of the extension ask of one another: for each kind the schema of the request and of
// the answer, in place of which there may be null. Whoever receives one checks it, since pages and old
// versions of the extension may be on the other side.
import * as v from 'valibot'
import { LONGEST_SELECTION } from '../../core/text/selection-text.ts'
import { checkAnswerSchema, checkRequestSchema } from './check-protocol.ts'
import { insertOutcomeSchema } from './insert-outcome.ts'

// Checks in one function each: the bubble is in every frame of every page, and there the parts of a
// schema count in bytes.
const selectionSchema = v.custom<string>(
  (text) => typeof text === 'string' && text.length <= LONGEST_SELECTION,
)

/** Where on the screen the user has pressed the button. */
export interface ScreenPoint {
  x: number
  y: number
}

const isCoordinate = (point: object, axis: 'x' | 'y'): boolean =>
  Number.isFinite(Reflect.get(point, axis))

const nearSchema = v.custom<ScreenPoint | null>(
  (near) =>
    near === null ||
    (typeof near === 'object' && isCoordinate(near, 'x') && isCoordinate(near, 'y')),
)

const nothing = v.object({})
/** False: not, or not with success. */
const done = v.boolean()

/**
 * Messages between the background and the bubbles, which stand in pages. The background answers null
 * to all of them while the bubble is off, and false where it has failed.
 */
export const MESSAGES = {
  /** From a bubble: whether it may show on this page. */
  'bubble-allowed': { request: nothing, answer: done },
  /** From a bubble: its text is to be looked up. `near` is null where a key pressed the button. */
  'bubble-look-up': {
    request: v.object({ text: selectionSchema, near: nearSchema }),
    answer: done,
  },
  /** To the bubbles of a tab: nothing is to be left of them. */
  'bubble-away': { request: nothing, answer: done },
  /** To the bubbles of a tab: what is selected in the frame with the focus? */
  'bubble-selection': { request: nothing, answer: selectionSchema },
}

export type MessageKind = keyof typeof MESSAGES

const selectedSchema = v.variant('state', [
  /** `editable`: it stands where the user writes. */
  v.object({
    state: v.literal('selection'),
    text: v.string(),
    cut: v.boolean(),
    editable: v.boolean(),
  }),
  /** `caret`: it stands where the user writes. */
  v.object({ state: v.literal('empty'), caret: v.boolean() }),
  /** The focus is in a frame of another origin. */
  v.object({ state: v.literal('foreign-frame') }),
  /** It is a password, or masked by a style. */
  v.object({ state: v.literal('secret') }),
  v.object({ state: v.literal('pdf') }),
])

const copiedSchema = v.union([
  v.picklist(['large', 'pdf']),
  v.object({ title: v.string(), url: v.string(), html: v.string() }),
])

const insertionSchema = v.object({
  /** The selection that was looked up: what is selected now must be the same. '' is the caret. */
  selected: v.string(),
  /** The stretch of it to replace, in UTF-16 units. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.minLength(1)),
  /** Milliseconds since 1970. A page that was busy until later is not to be written into. */
  deadline: v.number(),
})

/** Scripts that are put into a page on demand: their request waits for them there. */
export const SCRIPTS = {
  'read-selection': { request: nothing, answer: selectedSchema },
  /** What it gives later comes over a port of the panel, in the same form. */
  'follow-selection': { request: nothing, answer: selectedSchema },
  'insert-text': { request: insertionSchema, answer: insertOutcomeSchema },
  'read-page': { request: nothing, answer: copiedSchema },
  /** What it reads comes over a port (check-protocol.ts). */
  'check-page': { request: checkRequestSchema, answer: checkAnswerSchema },
}

export type ScriptName = keyof typeof SCRIPTS

type Protocol = typeof MESSAGES & typeof SCRIPTS

export type RequestOf<Kind extends keyof Protocol> = v.InferOutput<
  Protocol[Kind]['request']
>
export type AnswerOf<Kind extends keyof Protocol> = v.InferOutput<
  Protocol[Kind]['answer']
>

/** What is selected in a page. */
export type Selected = AnswerOf<'read-selection'>
/** What a page shows; `large`: more than can be read. */
export type CopiedPage = AnswerOf<'read-page'>
export type InsertionRequest = RequestOf<'insert-text'>
export type InsertOutcome = AnswerOf<'insert-text'>
export type InsertRefusal = Extract<InsertOutcome, { state: 'refused' }>['reason']
