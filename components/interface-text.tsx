// The interface's language for every component below.
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { type Locale, type Translate, translator } from '../locales/index.ts'

interface InterfaceText {
  locale: Locale
  t: Translate
}

const InterfaceTextContext = createContext<InterfaceText>({
  locale: 'zh-CN',
  t: translator('zh-CN'),
})

export function InterfaceTextProvider(props: {
  locale: Locale
  children: ComponentChildren
}) {
  const { locale, children } = props
  const value = useMemo(() => ({ locale, t: translator(locale) }), [locale])
  return (
    <InterfaceTextContext.Provider value={value}>
      {children}
    </InterfaceTextContext.Provider>
  )
}

export function useText(): Translate {
  return useContext(InterfaceTextContext).t
}

export function useLocale(): Locale {
  return useContext(InterfaceTextContext).locale
}
