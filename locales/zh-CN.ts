export const zhCN = {
  extensionName: '通知速查 Notice Lens',
  extensionDescription:
    '选中文字，查到2023年全国“质量月”通知的准确表述和出处。离线，不联网。',
  actionTitle: '在通知中查找所选文字',
  menuLookup: '在通知中查找“%s”',
}
