// What a translation has to have: Chinese is the source, the others are checked against its keys.
import type { zhCN } from './zh-CN.ts'

export type MessageKey = keyof typeof zhCN
export type Messages = Record<MessageKey, string>
export type Locale = 'zh-CN' | 'zh-TW' | 'en'
