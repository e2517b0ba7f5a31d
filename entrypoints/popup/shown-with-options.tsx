// Draws the popup or the side panel with the options that hold, and again when they change.
import { render } from 'preact'
import { localeOf, setDocumentLocale } from '../../app/options/interface-locale.ts'
import { onOptions } from '../../app/options/stored-options.ts'
import type { CiteDefaults } from '../../components/cite/CitePanel.tsx'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx'
import type { Options } from '../../core/options/schema.ts'

/** @returns draws again, with other props */
export function showPopup(
  root: HTMLElement,
  options: Options,
  props: Omit<PopupProps, 'citing'>,
): (props: Omit<PopupProps, 'citing'>) => void {
  let now = options
  let shown = props
  const draw = (): void => {
    const locale = localeOf(now, navigator.language)
    setDocumentLocale(locale, 'popupTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <Popup {...shown} citing={citingOf(now)} />
      </InterfaceTextProvider>,
      root,
    )
  }
  draw()
  onOptions((changed) => {
    now = changed
    draw()
  })
  return (other) => {
    shown = other
    draw()
  }
}

const citingOf = ({ citeStyle, citeIssuers, citeNumber }: Options): CiteDefaults => ({
  style: citeStyle,
  issuers: citeIssuers,
  number: citeNumber,
})
