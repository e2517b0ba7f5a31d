// What is no wording of the library: other bodies, other words, running text of other documents.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const words = (list: string): string[] => list.trim().split(/\s+/u)

describe('other bodies and other words', () => {
  const PLACES = words('河北 江苏 成都市 海淀区 某县 我省 全市 市 省 县 区 各地')
  const BODIES = words(`
    发展改革委 教育局 教育厅 公安局 公安厅 民政局 水利厅 水务局 商务局 商务厅 住建局 住建厅 卫健委 文旅局
    国资委 市场监管局 总工会 工商联 工信局 交通运输局 生态环境局 自然资源局 农业农村局 法院 检察院 宣传部`)

  it.each(PLACES)('the bodies of a place are no departments: %s', (place) => {
    const found = BODIES.filter(
      (body) => lookup(place + body, library).matches.length > 0,
    )
    expect(found).toEqual([])
  })

  const OF_COMPANIES = words(`
    财务 教务 业务 总务 党务 事务 政务 警务 税务 医务 法务 外务 劳务 服务 乘务 体育 培育 保育 治安 保安 民生
    民族 财政 行政 党政 家政 邮政 廉政 水电 水产 水文 水务 水泥 营利 专利 信访 通信 工程 工会 工贸 商贸 文艺
    文秘 组织 统战 人事 企划 市场 销售 采购 后勤 保卫 基建 住院 门诊 检验 编辑 广告 客服 技术 研发 质检 设备`)

  it('parts of a company are no departments', () => {
    const found = OF_COMPANIES.map((word) => `${word}部`).filter(
      (word) => lookup(word, library).matches.length > 0,
    )
    expect(found).toEqual([])
  })

  it.each(
    words(`管委会 家委会 组委会 委员会 联合会 检察院 高级法院 高等法院 中国商会 中国工会 工商会 化工部 民生银行
      商人银行 内行 洋行 本行 太行 言行 最高奖 最高楼 水利站 中音部 分工会 革委`),
  )('%s is no department', (word) => {
    const found = lookup(word, library).matches
    expect(found.filter(({ entry }) => entry.kind === 'department')).toEqual([])
  })
})

describe('sentences of other official documents', () => {
  const file = path.resolve(
    import.meta.dirname,
    '../../../fixtures/official-sentences/sentences.txt',
  )
  const sentences = readFileSync(file, 'utf8').trim().split('\n')

  it('hold few wordings that are nearly one of the library', () => {
    expect(sentences).toHaveLength(1140)
    const near = sentences.filter((sentence) =>
      lookup(sentence, library).matches.some(({ confidence }) => confidence === 'near'),
    )
    // Most of them are 信息基础设施 and the like; there were 16 before 各项规定 was left alone.
    expect(near.length).toBeLessThanOrEqual(14)
  })
})
