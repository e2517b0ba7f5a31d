// Hostile and broken pages, with the bubble on, in a real Firefox.
import { bubbleAttacks } from './support/bubble-attacks.ts'
import { firefoxWithBubble } from './support/bubble-driver.ts'

bubbleAttacks(firefoxWithBubble)
