import type { Messages } from './index.ts'

export const zhTW: Messages = {
  extensionName: '通知速查 Notice Lens',
  extensionDescription:
    '選取文字，查到2023年全國“質量月”通知的準確表述和出處。離線，不聯網。',
  actionTitle: '在通知中查找所選文字',
  menuLookup: '在通知中查找“%s”',
}
