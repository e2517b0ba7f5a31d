// Renders the parts of the interface for tests, with the built-in library and recorded effects.

import type { ComponentChildren } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import type { Effects } from '../../components/popup/effects.ts'
import { Popup } from '../../components/popup/Popup.tsx'
import type { PopupProps } from '../../components/popup/popup-props.ts'
import type { Arrival } from '../../components/popup/popup-state.ts'
import { builtInLibrary } from '../../core/lookup/library.ts'
import type { Entry, Form, Match } from '../../core/lookup/types.ts'
import { CITE_DEFAULTS, type CiteDefaults } from '../../core/options/citing.ts'
import type { PopupState } from '../../core/records/popup-state.ts'
import type { Pin } from '../../core/records/saved.ts'
import type { SavedStore, WriteResult } from '../../core/records/storage.ts'
import type { Locale } from '../../locales/index.ts'

export const library = builtInLibrary()

const mounted = new Set<HTMLElement>()

export async function show(
  children: ComponentChildren,
  locale: Locale = 'zh-CN',
): Promise<HTMLElement> {
  const root = document.createElement('div')
  document.body.append(root)
  mounted.add(root)
  await act(() =>
    render(
      <InterfaceTextProvider locale={locale}>{children}</InterfaceTextProvider>,
      root,
    ),
  )
  return root
}

/** An effect that a test does not come to. */
export const notAsked = (): never => {
  throw new Error('Nothing was to be asked for.')
}

/** After each test: no listener of an earlier popup may answer. */
export async function unmountAll(): Promise<void> {
  await act(() => {
    for (const root of mounted) {
      render(null, root)
      root.remove()
    }
    mounted.clear()
  })
}

/** A popup with what it asked of the browser. */
export class PopupUnderTest {
  readonly copied: string[] = []
  readonly copiedHtml: string[] = []
  readonly opened: (readonly [string, string | null])[] = []
  readonly states: PopupState[] = []
  readonly recorded: (readonly [string, string | null])[] = []
  pins = storeOf<Pin>([], ({ id }) => id)
  /** How often the page of pins and history was asked for. */
  saved = 0
  readonly chosenCiting: CiteDefaults[] = []
  outcome: WriteResult = 'ok'
  canCopy = true
  arrive: (arrival: Arrival) => void = () => {}
  root: HTMLElement = document.body

  static async open(
    query: string,
    props: Partial<Omit<PopupProps, 'effects'>> & {
      /** Others than those that are recorded. */
      effects?: Partial<Effects>
      locale?: Locale
      pinned?: readonly Pin[]
    } = {},
  ): Promise<PopupUnderTest> {
    const popup = new PopupUnderTest()
    const { locale, pinned = [], effects, ...others } = props
    popup.pins = storeOf(pinned, ({ id }) => id)
    popup.root = await show(
      <Popup
        library={library}
        opening={{ query, kind: 'all', chosen: null }}
        page={null}
        arrived={query !== ''}
        arrivals={(listener) => {
          popup.arrive = listener
          return () => {}
        }}
        onState={popup.remember}
        citing={CITE_DEFAULTS}
        effects={{
          copy: async (text, html) => {
            if (popup.canCopy) popup.copied.push(text)
            if (popup.canCopy && html !== undefined) popup.copiedHtml.push(html)
            return popup.canCopy
          },
          openNotice: (...where) => popup.opened.push(where),
          writable: () => null,
          insert: async () => ({ state: 'refused', reason: 'gone' }),
          openSaved: () => void popup.saved++,
          rememberCiting: (chosen) => popup.chosenCiting.push(chosen),
          pins: popup.pins,
          record: async (text, found) => {
            popup.recorded.push([text, found?.entry.text ?? null])
            return popup.outcome
          },
          ...effects,
        }}
        {...others}
      />,
      locale,
    )
    return popup
  }

  private readonly remember = (state: PopupState): void => {
    this.states.push(state)
  }

  get(testId: string): HTMLElement {
    const [found] = this.all(testId)
    if (!found) throw new Error(`Nothing with the test id ${testId}`)
    return found
  }

  all(testId: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)]
  }

  text(testId: string): string {
    return this.get(testId).textContent ?? ''
  }

  get box(): HTMLTextAreaElement {
    const box = this.get('query')
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('The box is no text area')
    return box
  }

  /** A key where the focus is; gives whether the popup took it. */
  async press(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
    const target = document.activeElement ?? document.body
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      ...init,
    })
    await act(() => void target.dispatchEvent(event))
    return event.defaultPrevented
  }

  async type(text: string, init: InputEventInit = {}): Promise<void> {
    this.box.value = text
    await act(
      () =>
        void this.box.dispatchEvent(new InputEvent('input', { bubbles: true, ...init })),
    )
  }

  async click(testId: string): Promise<void> {
    await act(() => this.get(testId).click())
  }
}

/** A match made by hand, for the parts that show one. */
export function matchOf(entry: Entry, match: Partial<Match> = {}): Match {
  const form: Form = entry.forms[0] ?? { text: entry.text, role: 'printed' }
  return { entry, form, confidence: 'near', agreement: 1, span: [0, 0], ...match }
}

export function entryOf(text: string): Entry {
  const entry = library.entries.find((one) => one.text === text)
  if (!entry) throw new Error(`No entry ${text}`)
  return entry
}

/** A store that keeps its records in memory. */
export interface MemoryStore<T> extends SavedStore<T> {
  records: T[]
  damaged: number
  /** What the next writes come to; nothing is kept unless it is `kept`. */
  outcome: WriteResult
}

export function storeOf<T>(
  records: readonly T[],
  idOf: (record: T) => string,
): MemoryStore<T> {
  const changeTo = async (next: () => T[]): Promise<WriteResult> => {
    if (store.outcome === 'ok') store.records = next()
    return store.outcome
  }
  const without = (ids: readonly string[]): T[] =>
    store.records.filter((record) => !ids.includes(idOf(record)))
  const store: MemoryStore<T> = {
    records: [...records],
    damaged: 0,
    outcome: 'ok',
    list: async () => ({ items: [...store.records], damaged: store.damaged }),
    put: (...more) => changeTo(() => [...more, ...without(more.map(idOf))]),
    remove: (id) => changeTo(() => without([id])),
    removeDamaged: async () => {
      store.damaged = 0
      return store.outcome
    },
    clear: () => changeTo(() => []),
  }
  return store
}
