import { describe, expect, it } from 'vitest'
import { fold, foldText, originalSpan } from '../../../../core/text/fold.ts'

describe('fold', () => {
  it.each([
    ['width', '２０２３年，ＡＢＣ', '2023年abc'],
    ['traditional characters', '推進質量強國建設', '推进质量强国建设'],
    ['regional variants', '臺灣裡', '台湾里'],
    [
      'quotes of every kind',
      '「质量月」“质量月”"质量月"＂质量月＂',
      '质量月质量月质量月质量月',
    ],
    ['dashes and dots', '2022—2025－1-2·3・4…', '202220251234'],
    ['brackets', '〔2023〕［2023］【2023】(2023)', '2023202320232023'],
    ['space and line breaks', '质 量\u3000强\r\n国\t建\u00a0设\u200b', '质量强国建设'],
    ['right-to-left marks and emoji', '\u200f质\u202e量😀', '质量'],
    ['lone surrogates', '质\ud800量\udc00', '质量'],
    ['only punctuation', '，。！“”——', ''],
    ['nothing', '', ''],
  ])('makes %s equal', (_, written, folded) => {
    expect(foldText(written)).toBe(folded)
    expect(fold(written).text).toBe(folded)
  })

  it('leads back to the original', () => {
    const original = '以“增强 質量\n意识”为主题'
    const folded = fold(original)
    const start = folded.text.indexOf('增强质量意识')
    const [from, to] = originalSpan(folded, start, start + 6)
    expect(original.slice(from, to)).toBe('增强 質量\n意识')
  })

  it('leads back where one character folds to several and where it takes two units', () => {
    const original = '㈠ﷺ𠮷质'
    const folded = fold(original)
    expect(folded.from).toHaveLength(folded.text.length)
    const [from, to] = originalSpan(folded, folded.text.length - 3, folded.text.length)
    expect(original.slice(from, to)).toBe('𠮷质')
  })
})
