import type { Messages } from './index.ts'

export const en: Messages = {
  extensionName: 'Notice Lens 通知速查',
  extensionDescription:
    'Select text and find the exact wording of the 2023 Quality Month notice, and where it stands. Offline.',
  actionTitle: 'Look up the selection in the notice',
  menuLookup: 'Look up “%s” in the notice',
}
