import { expect, it } from 'vitest'
import { normalizePunctuation } from '../../../../core/text/normalize-punctuation.ts'

it.each([
  ['各单位:请于9月1日前报送(一式两份);', '各单位：请于9月1日前报送（一式两份）；'],
  ['组织演练.11月9日举行.', '组织演练。11月9日举行。'],
  ['增长3.5%,共1,200家', '增长3.5%，共1,200家'],
  ['时间9:00-17:00', '时间9:00-17:00'],
  ['网址https://a.cn/b?c=1,见附件', '网址https://a.cn/b?c=1,见附件'],
  ['开展"质量月"活动', '开展“质量月”活动'],
  ['增强质量意识　　推进  质量强国', '增强质量意识 推进 质量强国'],
])('%s', (written, printed) => expect(normalizePunctuation(written)).toBe(printed))
