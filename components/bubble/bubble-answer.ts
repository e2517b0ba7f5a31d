// What the background answers to a bubble: all that its card shows, in words, so that the page is
// given neither library nor messages. It crosses contexts, so the card checks it.
import * as v from 'valibot'

const pieceSchema = v.object({
  type: v.picklist(['same', 'changed', 'extra', 'missing', 'moved', 'beyond']),
  selected: v.string(),
  official: v.string(),
})

const resultSchema = v.object({
  confidence: v.picklist(['same', 'near', 'related', 'nearest']),
  /** How sure, in a word. */
  label: v.string(),
  wording: v.string(),
  /** Joined, `official` gives the wording; null where a comparison says nothing. */
  pieces: v.nullable(v.array(pieceSchema)),
  part: v.nullable(v.tuple([v.number(), v.number()])),
  deviates: v.boolean(),
  /** The deviations for those who do not see the marks. */
  differences: v.array(v.string()),
  hints: v.array(v.string()),
  place: v.string(),
  grade: v.string(),
})

const actionSchema = v.variant('type', [
  v.object({
    type: v.literal('copy'),
    label: v.string(),
    text: v.string(),
    said: v.string(),
  }),
  v.object({
    type: v.literal('open'),
    label: v.string(),
    noticeId: v.string(),
    clauseId: v.nullable(v.string()),
  }),
  v.object({ type: v.literal('popup'), label: v.string() }),
])

export const bubbleAnswerSchema = v.object({
  locale: v.string(),
  /** Said once the card is there: how much was found, or that nothing was. */
  status: v.string(),
  result: v.nullable(resultSchema),
  /** That there are others; null where there are none. */
  more: v.nullable(v.string()),
  statements: v.array(v.object({ text: v.string(), grade: v.nullable(v.string()) })),
  /** Where there is neither result nor statement. */
  nothing: v.nullable(v.object({ title: v.string(), help: v.string() })),
  /** The text was too long, and only its beginning was looked up. */
  cut: v.nullable(v.string()),
  actions: v.array(actionSchema),
  words: v.object({
    card: v.string(),
    selected: v.string(),
    official: v.string(),
    menu: v.string(),
    offHere: v.string(),
    close: v.string(),
    copyFailed: v.string(),
  }),
})

export type BubbleAnswer = v.InferOutput<typeof bubbleAnswerSchema>
export type BubbleResult = v.InferOutput<typeof resultSchema>
export type BubbleAction = v.InferOutput<typeof actionSchema>
