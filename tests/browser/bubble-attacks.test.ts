// Hostile and broken pages, with the bubble on, in a real Chromium.
import { bubbleAttacks } from './support/bubble-attacks.ts'
import { chromiumWithBubble } from './support/bubble-driver.ts'

bubbleAttacks(chromiumWithBubble)
