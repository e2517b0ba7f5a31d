// What the page asks of the worker that checks long texts, and what the worker answers.
import * as v from 'valibot'
import type { CheckSettings } from '../../core/check/index.ts'
import { findingsSchema } from '../../core/findings/finding-schema.ts'
import type { GivenNotices } from './library.ts'

export interface WorkerRequest {
  id: number
  text: string
  settings: CheckSettings
  given: GivenNotices | null
}

export const workerAnswerSchema = v.union([
  /** From 0 to 1. */
  v.object({ id: v.number(), progress: v.number() }),
  v.object({ id: v.number(), findings: findingsSchema }),
])
export type WorkerAnswer = v.InferOutput<typeof workerAnswerSchema>
