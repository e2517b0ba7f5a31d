// Draws the popup or the side panel with the options that hold, and again when they change.

import { render } from 'preact'
import { citingOf } from '../../core/options/citing.ts'
import type { Options } from '../../core/options/schema.ts'
import { localeOf, translator } from '../../locales/index.ts'
import { setDocumentLocale } from '../document-locale.ts'
import { InterfaceTextProvider } from '../interface-text.tsx'
import { Popup } from './Popup.tsx'
import type { PopupProps } from './popup-props.ts'

/**
 * @param watch tells of the options whenever they change
 * @returns draws again, with other props
 */
export function showPopup(
  root: HTMLElement,
  options: Options,
  watch: (listener: (changed: Options) => void) => void,
  props: Omit<PopupProps, 'citing'>,
): (props: Omit<PopupProps, 'citing'>) => void {
  let now = options
  let shown = props
  const draw = (): void => {
    const locale = localeOf(now, navigator.language)
    setDocumentLocale(locale, translator(locale)('popupTitle'))
    render(
      <InterfaceTextProvider locale={locale}>
        <Popup {...shown} citing={citingOf(now)} />
      </InterfaceTextProvider>,
      root,
    )
  }
  draw()
  watch((changed) => {
    now = changed
    draw()
  })
  return (other) => {
    shown = other
    draw()
  }
}
