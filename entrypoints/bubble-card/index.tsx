// The card of the bubble. The background brings this script to a frame at the first click there; it
// leaves there what shows a card, and does nothing of its own.
import { render } from 'preact'
import * as v from 'valibot'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { BubbleCard } from '../../components/bubble/BubbleCard.tsx'
import { bubbleAnswerSchema } from '../../components/bubble/bubble-answer.ts'
import cardStyles from '../../components/bubble/bubble-card.css?inline'
import wordingStyles from '../../components/wording.css?inline'
import { addStyles } from '../bubble/host.ts'
import { type ShowCard, shared } from '../bubble/shared.ts'

const showCard: ShowCard = ({ root, place, status }, found, effects) => {
  const answer = v.parse(bubbleAnswerSchema, found)
  addStyles(root, wordingStyles + cardStyles)
  place.lang = answer.locale
  render(<BubbleCard answer={answer} effects={effects} />, place)
  status.lang = answer.locale
  status.textContent = answer.status
}

export default defineUnlistedScript(() => {
  shared.noticeLensCard = showCard
})
