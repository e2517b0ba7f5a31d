// The types of the messages. They come from the Chinese strings: a translation has their keys, and
// a call fills in exactly their placeholders.
import type { zhCN } from './zh-CN.ts'

type Source = typeof zhCN

export type MessageKey = keyof Source
export type Messages = Readonly<Record<MessageKey, string>>
export type Locale = 'zh-CN' | 'zh-TW' | 'en'

/** The names in braces: `n` for “找到{n}条结果”. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The placeholders of a message; those of all of them for a union of keys. */
type Placeholder<Key extends MessageKey> = Key extends MessageKey
  ? NamesIn<Source[Key]>
  : never

/** The messages that have no other placeholders than these: for tables of messages. */
export type MessageWith<Name extends Placeholder<MessageKey>> = {
  [Key in MessageKey]: [Placeholder<Key>] extends [Name] ? Key : never
}[MessageKey]

/** A message without placeholders, such as the label of a kind. */
export type PlainKey = MessageWith<never>

/** A value for each placeholder of the message, and none for those of other messages. */
type ValuesFor<Key extends MessageKey> = Readonly<
  Record<Placeholder<Key>, string | number> & {
    [Name in Exclude<Placeholder<MessageKey>, Placeholder<Key>>]?: never
  }
>

/** `t('resultsFound', { n: 3 })` puts 3 where the message says `{n}`. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: [Placeholder<Key>] extends [never] ? [] : [values: ValuesFor<Key>]
) => string
