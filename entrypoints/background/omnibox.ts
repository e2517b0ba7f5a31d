// The address bar: tz, a space and a text suggest wordings, Enter opens the place of one. The
// listeners are cheap; the library is made at the first letter that is typed after the keyword.
import { browser } from 'wxt/browser'
import { optionalApis } from '../../app/browser/optional-apis.ts'
import { isPrivateFocus } from '../../app/history/private-window.ts'
import { loadOptions } from '../../app/options/stored-options.ts'
import { localeOf, type Translate, translator } from '../../locales/index.ts'
import type { Page } from './omnibox-answers.ts'
import { type Part, plain, styled } from './omnibox-text.ts'

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

/** In the language that holds now. */
const text = async (): Promise<Translate> =>
  translator(localeOf(await loadOptions(), browser.i18n.getUILanguage()))
const IS_FIREFOX = import.meta.env.BROWSER === 'firefox'
/** Chromium takes a description for XML, Firefox for the text itself. */
const format = IS_FIREFOX ? plain : styled

/** Rolldown evaluates these modules when this is first called, not when the worker starts. */
const answers = () => import('./omnibox-answers.ts')

/** 今年 is the year in which it is asked. */
const thisYear = (): number => new Date().getFullYear()

export function listenToAddressBar(): void {
  const { omnibox } = optionalApis()
  if (!omnibox) return
  const say = (parts: readonly Part[]) =>
    omnibox.setDefaultSuggestion({ description: format(parts) })
  omnibox.onInputStarted.addListener(() => {
    void text().then((t) =>
      say([{ text: t(IS_FIREFOX ? 'omniboxBest' : 'omniboxHint') }]),
    )
  })
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void Promise.all([answers(), text()]).then(async ([{ rowsFor, libraryFor }, t]) => {
      const rows = rowsFor(typed, await libraryFor(typed), t, thisYear())
      // Firefox draws its first row before it asks, so that one says nothing of the text. Chromium
      // draws it anew when others come, and only then: there is always one.
      const first = IS_FIREFOX ? undefined : rows.shift()
      if (first) await say(first.parts)
      suggest(rows.map(({ content, parts }) => ({ content, description: format(parts) })))
    })
  })
  omnibox.onInputEntered.addListener((typed, disposition) => {
    void Promise.all([answers(), isPrivateFocus()]).then(async ([answer, isPrivate]) => {
      const library = await answer.libraryFor(typed)
      await openPage(answer.pageFor(typed, library, isPrivate, thisYear()), disposition)
      await answer.recordOpened(typed, library, isPrivate, thisYear())
    })
  })
}

async function openPage({ path, rest }: Page, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(path) + rest
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
