// What is selected, told from what a browser still gives of an earlier field.
import { describe, expect, it } from 'vitest'
import { standsIn } from '../../../../app/in-page/selected-text.ts'

describe('standsIn', () => {
  it.each([
    ['as it is', '增强质量意识', '增强质量意识'],
    ['rendered with line breaks', '增强\n\n质量意识', '  增强 质量意识 '],
    ['without what is hidden', '增强意识', '增强<hidden>质量</hidden>意识'],
    ['in capitals', 'NOTICE', 'notice'],
    ['nothing', '', '增强'],
    ['outside of the BMP', '𠮷野', '𠮷野家'],
  ])('%s', (_, rendered, nodes) => expect(standsIn(rendered, nodes)).toBe(true))

  it.each([
    ['the text of a field', '秘密文字', '国家质检总局'],
    ['in another order', '意识质量', '质量意识'],
    ['no range at all', '秘密', ''],
    ['more often than there', '质质', '质量'],
  ])('not: %s', (_, rendered, nodes) => expect(standsIn(rendered, nodes)).toBe(false))
})
