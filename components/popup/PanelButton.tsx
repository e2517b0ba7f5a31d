// Opens the side panel with what the popup shows. Quiet: a small drawing beside the box.
import { useText } from '../interface-text.tsx'
import './panel-button.css'

export function PanelButton({ onClick }: { onClick: () => void }) {
  const t = useText()
  return (
    <button
      type="button"
      class="panel-button"
      data-testid="open-panel"
      aria-label={t('panelOpen')}
      title={t('panelOpen')}
      onClick={onClick}
    />
  )
}
