// In the side panel, while another tab is in front: from which page the text came.
import { useText } from '../interface-text.tsx'
import './page-note.css'

export interface Source {
  text: string
  title: string
}

export function CameFrom({ source, query }: { source: Source | null; query: string }) {
  const t = useText()
  if (source === null || source.text !== query) return null
  return (
    <p class="page-note" data-testid="came-from">
      {t('panelCameFrom', { title: source.title })}
    </p>
  )
}
