// The bubble beside a selection. Turning it on asks the browser for a permission, within the click.
import { useState } from 'preact/hooks'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { CheckOption } from './CheckOption.tsx'
import { OptionSection } from './OptionSection.tsx'
import type { OptionForm } from './option-form.ts'
import { SiteList } from './SiteList.tsx'

/** Why the bubble is not on although it was turned on; null where nothing hinders it. */
export type BubbleHindrance = 'refused' | 'impossible' | null

const HINDRANCE: Record<Exclude<BubbleHindrance, null>, PlainKey> = {
  refused: 'optionBubbleRefused',
  impossible: 'optionBubbleImpossible',
}

export interface BubbleSectionProps {
  form: OptionForm
  turnBubble: (on: boolean) => Promise<BubbleHindrance>
}

export function BubbleSection({ form, turnBubble }: BubbleSectionProps) {
  const t = useText()
  // A new object each time: the box is drawn as off again, also after the second refusal.
  const [said, setSaid] = useState<{ hindrance: BubbleHindrance }>({ hindrance: null })
  return (
    <OptionSection title={t('optionBubble')}>
      <CheckOption
        name="bubble"
        form={form}
        label={t('optionBubbleOn')}
        help={t('optionBubbleHelp')}
        onTurn={(on) => {
          void turnBubble(on).then((hindrance) => setSaid({ hindrance }))
        }}
      />
      {said.hindrance && (
        <MessageBox role="alert" testId="bubble-hindrance">
          {t(HINDRANCE[said.hindrance])}
        </MessageBox>
      )}
      <SiteList form={form} />
    </OptionSection>
  )
}
