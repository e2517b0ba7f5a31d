// The two ways to write a theme or slogan: its halves set apart by space, or running on with ，.

const BETWEEN_HALVES = /[\s\u3000]+|[，,][\s\u3000]*/gu

/** 版式: as set on a poster or in a title, 增强质量意识 推进高质量发展. */
export function layoutForm(wording: string): string {
  return wording.replace(BETWEEN_HALVES, ' ')
}

/** 行文: as it runs in a sentence, 增强质量意识，推进高质量发展. */
export function runningForm(wording: string): string {
  return wording.replace(BETWEEN_HALVES, '，')
}

/** Whether there are halves, so that the two ways differ. */
export function hasHalves(wording: string): boolean {
  return layoutForm(wording) !== runningForm(wording)
}
