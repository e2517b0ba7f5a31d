// What a bubble is told of a text.
import { type Asked, answerOf } from '../../components/bubble/answer-of.ts'
import type { Locale } from '../../locales/index.ts'
import { lookup } from '../../lookup/index.ts'
import { theLibraryFor } from './the-library.ts'

export async function lookedUpFor(request: Asked, locale: Locale) {
  const library = await theLibraryFor(request.text)
  return answerOf(
    request,
    lookup(request.text, library, { thisYear: new Date().getFullYear() }),
    library,
    locale,
  )
}
