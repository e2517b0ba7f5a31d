// What can be done with a list, each with its way back where there is one.

import type { RefObject } from 'preact'
import type { WriteResult } from '../../core/records/storage.ts'
import { shorten } from '../../core/text/shorten.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { SectionProps } from './section.ts'

export interface SectionActions<T> {
  /** @param row where the focus was: it goes on to a row beside it */
  remove: (item: T, row: Element | null) => void
  removeDamaged: () => void
  clear: () => void
  exportAll: () => void
}

export function useSectionActions<T>(
  props: SectionProps<T>,
  heading: RefObject<HTMLElement | null>,
): SectionActions<T> {
  const { list, idOf, nameOf, fileOf, heading: title, effects, say } = props
  const t = useText()
  const items = list.kept?.items ?? []
  const sayFailure = (written: WriteResult): boolean => {
    if (written !== 'ok') say({ text: t(WRITE_FAILED[written]), failed: true })
    return written !== 'ok'
  }
  const restore = async (gone: readonly T[]): Promise<void> => {
    if (sayFailure(await list.put(...gone))) return
    say({ text: t('savedUndone', { n: gone.length }) })
  }
  const remove = async (item: T): Promise<void> => {
    if (sayFailure(await list.remove(idOf(item)))) return
    const text = t('savedRemoved', { text: shorten(nameOf(item)) })
    say({ text, undo: () => void restore([item]) })
  }
  const clear = async (): Promise<void> => {
    if (sayFailure(await list.clear())) return
    const text = t('savedCleared', { n: items.length })
    say({ text, undo: () => void restore(items) })
  }
  return {
    remove: (item, row) => {
      const beside = row?.nextElementSibling ?? row?.previousElementSibling
      const next =
        beside?.querySelector<HTMLElement>('[data-testid="remove"]') ?? heading.current
      next?.focus()
      void remove(item)
    },
    removeDamaged: () => {
      heading.current?.focus()
      void list.removeDamaged().then(sayFailure)
    },
    clear: () => {
      heading.current?.focus()
      void clear()
    },
    exportAll: () => {
      const day = new Date().toLocaleDateString('sv')
      const file = `${t('popupTitle')}-${title}-${day}.json`.replaceAll(' ', '-')
      effects.saveFile(file, fileOf(items))
      say({ text: t('savedExported', { n: items.length, file }) })
    },
  }
}
