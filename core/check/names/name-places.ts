// What the three kinds of wrong names share: the stretch, whether it is a mention, what replaces it.

import type { Entry } from '../../lookup/index.ts'
import { type NameHit, touchesLeft } from '../../lookup/names/index.ts'
import { type Folded, originalSpan } from '../../text/fold.ts'
import { PRACTICE } from '../authorities.ts'
import { noticeProvenance } from '../provenance.ts'
import { isMarkedExactly } from '../text/marked-stretches.ts'
import type { Paragraph } from '../text/reading.ts'
import type { Provenance } from '../types.ts'

/** 国家住建部: the prefix belongs to what is wrong. */
export function withStatePrefix(
  { start, end }: NameHit,
  folded: Folded,
): [number, number] {
  const name = folded.text.slice(start, end)
  const hasPrefix =
    folded.text.startsWith('国家', start - 2) &&
    start >= 2 &&
    touchesLeft(folded, start) &&
    !/^(?:国家|中国|全国|中央)/u.test(name)
  return originalSpan(folded, hasPrefix ? start - 2 : start, end)
}

const MENTION =
  /(?:写作|写成|写为|称作|称为|误写|错写|误作|简称|俗称|所谓|不写|应写|改为|不用|不得用|名为|叫)[：:]?$/u

/** 能写“国家卫计委2023年发布”吗: whether something may be written so is the question. */
const ASKED =
  /(?:能否|可否|能不能|可不可以|可以|能|该|应该|应)(?:写|用|称|说|写成|写为|写作)“[^“”]*$/u

/** The name is spoken of: “发改委” in quotation marks, or 误写为发改委. */
export function isMentioned({ text }: Paragraph, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  return isMarkedExactly(text, from, to) || MENTION.test(before) || ASKED.test(before)
}

/** The other right forms of a body, to be offered behind the official one. */
export function otherForms({ forms }: Entry, official: string): string[] {
  return forms
    .filter(
      ({ role, text }) =>
        ['printed', 'full', 'standard'].includes(role) && text !== official,
    )
    .map(({ text }) => text)
}

/** The first place of a name; practice where no notice has it. */
export function provenanceOf({ places }: Entry): Provenance {
  const [place] = places
  if (!place) return { type: 'authority', authority: PRACTICE }
  return noticeProvenance(place)
}
