// Draws the screen of findings with the options that hold, and again when they change.
import { render } from 'preact'
import type { Options } from '../../core/options/schema.ts'
import { localeOf, translator } from '../../locales/index.ts'
import { setDocumentLocale } from '../document-locale.ts'
import { InterfaceTextProvider } from '../interface-text.tsx'
import { FindingsScreen, type FindingsScreenProps } from './FindingsScreen.tsx'

/** @param watch tells of the options whenever they change */
export function showFindings(
  root: HTMLElement,
  options: Options,
  watch: (listener: (changed: Options) => void) => void,
  props: FindingsScreenProps,
): void {
  const draw = (now: Options): void => {
    const locale = localeOf(now, navigator.language)
    setDocumentLocale(locale, translator(locale)('checkTitle'))
    render(
      <InterfaceTextProvider locale={locale}>
        <FindingsScreen {...props} />
      </InterfaceTextProvider>,
      root,
    )
  }
  draw(options)
  watch(draw)
}
