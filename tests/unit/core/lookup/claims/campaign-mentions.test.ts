import { describe, expect, it } from 'vitest'
import { campaignScopes } from '../../../../../core/lookup/claims/campaign-mentions.ts'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const scopeAt = (text: string, at = 0) => {
  const scope = campaignScopes(text, library.facts.campaigns, () => false)(at)
  return scope.type === 'known' ? scope.campaigns[0]?.words[0] : scope.type
}

describe('the campaign that a text speaks of', () => {
  it.each([
    '2024年放心消费宣传月',
    '科普日活动',
    '全国敬老月',
    '2024年“春风行动”',
    '打击侵权假冒专项行动',
    '“昆仑2023”专项行动',
    '3.15晚会',
    '工程质量月活动',
    '扫黑除恶专项斗争',
  ])('is another one: %s', (text) => {
    expect(scopeAt(text)).toBe('other')
  })

  it.each(['2023年全国“质量月”活动', '质量月主题', '全國“質量月”活動'])(
    'is one that is known: %s',
    (text) => {
      expect(scopeAt(text)).toBe('质量月')
    },
  )

  it.each([
    ['全国“安全生产月”活动', '安全生产月'],
    ['食品安全宣传周', '食品安全宣传周'],
    ['世界计量日主题', '世界计量日'],
    ['中国品牌日', '中国品牌日'],
    ['國家網絡安全宣傳週', '网络安全宣传周'],
    ['3·15主题', '消费维权年'],
  ])('is one that is known: %s', (text, word) => {
    expect(scopeAt(text)).toBe(word)
  })

  it.each([
    '质量月报',
    '质量月度考核',
    '2023年9月，各地开展活动',
    '全国人民今日',
    '服务月报',
    '于每年6月15日前部署',
    '宣传日程',
    '质量提升行动',
  ])('is open: %s', (text) => {
    expect(scopeAt(text)).toBe('open')
  })

  it('is that of the sentence, else of the one before, else of the next one', () => {
    const text = '各部门参加。全国“质量月”开始。财政部参加。爱国卫生月活动开始。'
    const scopes = ['各部门', '财政部', '爱国'].map((word) =>
      scopeAt(text, text.indexOf(word)),
    )
    expect(scopes).toEqual(['质量月', '质量月', 'other'])
  })
})

describe('statements are of the campaign that the text speaks of', () => {
  const statements = (text: string) =>
    lookup(text, library).statements.map(({ type }) => type)

  it.each([
    '财政部等10个部门 2024年放心消费宣传月',
    '2024年全国安全生产月由财政部主办',
    '2023年全国食品安全宣传周由市场监管总局等28个部门主办',
    '2023年工程质量月由市场监管总局等10个部门联合开展',
    '全国“安全生产月”活动由应急管理部主办。市场监管总局等26个部门参加2023年活动',
    '2023年放心消费宣传月主题：加强质量支撑 共建质量强国',
    '2010年敬老月口号',
    '关于开展2024年全国“安全生产月”活动的通知',
    '关于开展2022年全国科普日活动的通知',
    '财政部质量月报',
  ])('so none is made: %s', (text) => {
    expect(statements(text)).toEqual([])
  })

  it('says nothing of bodies that did not sign where a text is about something else', () => {
    expect(statements('财政部、税务总局按职责分工负责')).toEqual([])
    expect(statements('财政部于每年6月15日前部署预算草案的编制')).toEqual([])
  })

  it.each([
    '财政部',
    '财政部、科技部',
    '财政部参与发文了吗',
    '2023年“质量月”由财政部主办',
  ])('and says so where that is asked or told of the campaign: %s', (text) => {
    expect(statements(text)).toContain('not-issuer')
  })

  it('takes what the notice itself names for a part of the campaign', () => {
    const text = '2023年“质量月”结合“剑网2023”专项行动，司法部作为主办单位参加'
    expect(statements(text)).toEqual(['not-issuer'])
  })
})
