// The wording check on texts with planted errors, beside search engines used as checkers.
import { builtInLibrary } from '../../core/lookup/index.ts'
import { calibratedPeers, compareCheckers, drawnRows } from '../eval/check-comparison.ts'
import { comparisonTables } from '../eval/comparison-tables.ts'
import { progress } from './setting.ts'

/** No rule was tuned on these. */
const SEEDS = [90_217, 90_218]
const CALIBRATION_SEED = 4711
const A_KIND = 30

export function planted(): string {
  const library = builtInLibrary()
  progress('thresholds of the peers')
  const rivals = calibratedPeers(library, drawnRows(library, CALIBRATION_SEED, A_KIND))
  progress('texts with planted errors')
  const rows = SEEDS.flatMap((seed) => drawnRows(library, seed, A_KIND))
  return comparisonTables(compareCheckers(library, rows, rivals))
}
