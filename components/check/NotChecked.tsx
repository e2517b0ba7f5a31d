// What of the page was not checked, why, and how its text is checked all the same.
import type { CanvasEditor, NotRead } from '../../core/findings/session.ts'
import type { PlainKey, Translate } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import type { FindingsModel } from './findings-model.ts'

export function NotChecked({ model }: { model: FindingsModel }) {
  const t = useText()
  const { notRead } = model
  if (notRead.length === 0) return null
  const canvas = notRead.some(({ reason }) => reason === 'canvas-editor')
  return (
    <div class="not-checked">
      <MessageBox testId="not-checked">
        <p>{t('checkNotRead')}</p>
        <ul>
          {notRead.map((part) => (
            <li key={part.reason}>{notReadText(part, t)}</li>
          ))}
        </ul>
        <p>{t(canvas ? 'checkCanvasHow' : 'checkCopyHow')}</p>
      </MessageBox>
    </div>
  )
}

const EDITOR: Record<CanvasEditor, PlainKey> = {
  'tencent-docs': 'editorTencent',
  kdocs: 'editorKdocs',
  feishu: 'editorFeishu',
  'google-docs': 'editorGoogle',
  other: 'editorOther',
}

function notReadText(part: NotRead, t: Translate): string {
  switch (part.reason) {
    case 'foreign-frames':
      return t('checkForeignFrames', { n: part.count })
    case 'pdf':
      return t('checkPdfInPage', { n: part.count })
    case 'closed-roots':
      return t('checkClosedRoots', { n: part.count })
    case 'canvas-editor':
      return t('checkCanvas', { editor: t(EDITOR[part.editor]) })
    case 'too-large':
      return t('checkTooLarge', { n: part.count })
  }
}
