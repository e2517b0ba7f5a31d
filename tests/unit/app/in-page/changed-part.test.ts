// What is written in the place of a text: no more than what differs.
import { expect, test } from 'vitest'
import { changedPart } from '../../../../app/in-page/changed-part.ts'

test.each([
  // Old text, new text, what is replaced, by what.
  [
    '提升质量意识，推动高质量发展',
    '增强质量意识，推进高质量发展',
    '提升质量意识，推动',
    '增强质量意识，推进',
  ],
  ['发改委', '国家发展改革委', '发改', '国家发展改革'],
  ['全民质量意思', '全民质量意识', '思', '识'],
  // Something is added or taken away: the character beside it goes along.
  ['质量强国纲要', '质量强国建设纲要', '国', '国建设'],
  ['高质量的发展', '高质量发展', '量的', '量'],
  ['质量月', '全国质量月', '质', '全国质'],
  // No blank at an end, since that may be in no node.
  ['意识 推动', '意识，推进', '识 推动', '识，推进'],
  ['意识 推进', '意识，推进', '识 推', '识，推'],
  // Pairs of UTF-16 units stay whole.
  ['𠮷质', '𠮸质', '𠮷', '𠮸'],
  ['', '质量月', '', '质量月'],
])('%s → %s', (old, next, replaced, text) => {
  const part = changedPart(old, next)
  expect([old.slice(part.from, part.to), part.text]).toEqual([replaced, text])
  expect(old.slice(0, part.from) + part.text + old.slice(part.to)).toBe(next)
})
