// The way to the options, in the corner below everything else.
import { useText } from '../interface-text.tsx'
import './options-link.css'

export function OptionsLink() {
  const t = useText()
  return (
    <a
      class="options-link target"
      href="/options.html"
      target="_blank"
      data-testid="options-link"
      rel="noopener"
    >
      {t('optionsTitle')}
    </a>
  )
}
