// What the page of the office's list does outside of itself.
import { saveFile } from '../../app/browser/save-file.ts'
import { preloadedWords } from '../../app/check/preloaded-words.ts'
import { readWordFile } from '../../app/check/read-word-file.ts'
import { onPolicies } from '../../app/options/policies.ts'
import { savedDatabase } from '../../app/storage/database.ts'
import {
  putSilences,
  readSilences,
  removeDamagedSilences,
  removeSilences,
} from '../../app/storage/silences.ts'
import { readingProblem } from '../../app/storage/transactions.ts'
import { changeWords, readWords, removeDamagedWords } from '../../app/storage/words.ts'
import { onWritten } from '../../app/storage/written.ts'
import type { WordsEffects } from '../../components/words/effects.ts'
import type { Library } from '../../core/lookup/index.ts'
import { officialWordings } from '../../core/word-list/official-wordings.ts'

const effectsOf = new WeakMap<Library, WordsEffects>()

/** The same for the same library, so that the page does not begin anew. */
export function wordsEffects(library: Library): WordsEffects {
  const known = effectsOf.get(library)
  if (known) return known
  let official: ReadonlyMap<string, string> | null = null
  const effects: WordsEffects = {
    load: async () => {
      const [own, { rows, problems }] = await Promise.all([readWords(), preloadedWords()])
      return { own, managed: rows, managedProblems: problems }
    },
    change: changeWords,
    removeDamaged: removeDamagedWords,
    readFile: readWordFile,
    official: () => {
      official ??= officialWordings(library)
      return official
    },
    saveFile,
    whyUnreadable: () => readingProblem(savedDatabase),
    watch: (listener) => {
      const stops = [onWritten('saved', listener), onPolicies(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    silences: {
      list: readSilences,
      remove: removeSilences,
      put: async (...silences) => (await putSilences(...silences)).written,
      removeDamaged: removeDamagedSilences,
    },
  }
  effectsOf.set(library, effects)
  return effects
}
