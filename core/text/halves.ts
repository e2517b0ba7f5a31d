// The two ways to write a theme or slogan: its halves set apart by space, or running on with ，.
import { KIND, type Kind } from '../../data/kinds.ts'

const BETWEEN_HALVES = /[\s\u3000]+|[，,][\s\u3000]*/gu

/** 版式: as set on a poster or in a title, 增强质量意识 推进高质量发展. */
export function layoutForm(wording: string): string {
  return wording.replace(BETWEEN_HALVES, ' ')
}

/** 行文: as it runs in a sentence, 增强质量意识，推进高质量发展. */
export function runningForm(wording: string): string {
  return wording.replace(BETWEEN_HALVES, '，')
}

/** The halves of a wording; the wording alone where it has none. */
export function halvesOf(wording: string): string[] {
  return wording.split(BETWEEN_HALVES)
}

/** Marks that stand between no halves: 增强质量意识、推进高质量发展 is set wrongly. */
const FOREIGN = /[、；;。！!？?：:·—–…]/gu

/**
 * The mark that such a writing puts where halves are parted, or null.
 * @param printed the wording: its own marks are not foreign to it (人人讲安全、个个会应急——畅通生命通道)
 */
export function foreignMark(written: string, printed = ''): string | null {
  const marks = [...written.matchAll(FOREIGN)].map(([mark]) => mark)
  return marks.find((mark) => !printed.includes(mark)) ?? null
}

/** Theme and slogan: what stands between their halves is a part of the wording. */
export function isInHalves(kind: Kind): boolean {
  return KIND[kind].shape === 'headline'
}

/** Whether there are halves, so that the two ways differ. */
export function hasHalves(wording: string): boolean {
  return layoutForm(wording) !== runningForm(wording)
}
