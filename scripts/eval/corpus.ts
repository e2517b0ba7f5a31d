// A scaled library: invented wordings in the manner of notices, from a seed.

import type { Entry } from '../../core/lookup/index.ts'
import { foldText } from '../../core/text/fold.ts'
import type { Kind } from '../../data/kinds.ts'
import { type Random, seededRandom } from './random.ts'

const VERBS =
  '加强 推进 深化 完善 落实 组织 开展 举办 强化 健全 优化 提升 促进 推动 支持 鼓励 引导 规范 统筹 加快 创新 培育 建立 发布 制定 实施 围绕 聚焦 坚持 保障 服务 扩大 推广 构建 提高 改进 巩固 拓展 带动 打造'.split(
    ' ',
  )
const NOUNS =
  '质量 标准 计量 品牌 企业 产业 农村 社区 教育 医疗 交通 水利 能源 生态 环境 文化 旅游 金融 贸易 科技 人才 就业 养老 食品 药品 安全 消防 应急 气象 档案 统计 审计 税务 海洋 森林 草原 矿产 邮政 铁路 民航 港口 物流 信息 数据 网络 知识产权 检验检测 认证认可 营商环境 公共服务 基层治理 乡村振兴 专业技能 工匠精神 产业链 供应链'.split(
    ' ',
  )
const HEADS =
  '体系 机制 能力 水平 行动 计划 方案 工程 活动 竞赛 大会 论坛 平台 基地 试点 示范 改革 监管 监测 抽查 宣传 培训 交流 合作 评价 考核 清单 目录 指南 规划 制度 模式 队伍 环境 基础设施 服务中心 工作组 联席会议'.split(
    ' ',
  )
const PLACES =
  '东海 西岭 南川 北原 青河 白石 长林 安平 永宁 清源 金山 云溪 丰泽 明阳 广德 新津 临江 怀远 和顺 兴业'.split(
    ' ',
  )
const BODIES =
  '总局 委员会 办公室 管理局 研究院 协会 联合会 促进会 服务中心 监测站'.split(' ')

const noun = (random: Random): string => random.pick(PLACES.concat(NOUNS, NOUNS, NOUNS))

function phrase(random: Random): string {
  const nouns = random.chance(0.5) ? noun(random) + random.pick(NOUNS) : noun(random)
  return random.pick(VERBS) + nouns + random.pick(HEADS)
}

const WRITERS: readonly {
  kind: Kind
  share: number
  write: (random: Random) => string
}[] = [
  {
    kind: 'theme',
    share: 0.06,
    write: (random) => `${phrase(random)} ${phrase(random)}`,
  },
  {
    kind: 'slogan',
    share: 0.1,
    write: (random) => `${phrase(random)}，${phrase(random)}`,
  },
  {
    kind: 'department',
    share: 0.06,
    write: (random) =>
      random.pick(PLACES) + noun(random) + random.pick(NOUNS) + random.pick(BODIES),
  },
  {
    kind: 'activity',
    share: 0.12,
    write: (random) =>
      `${random.pick(PLACES)}${noun(random)}${random.pick(HEADS)}${1990 + random.below(40)}`,
  },
  { kind: 'phrase', share: 0.1, write: phrase },
  {
    kind: 'clause',
    share: 0.56,
    write: (random) =>
      `${Array.from({ length: 2 + random.below(4) }, () => phrase(random)).join('，')}。`,
  },
]

/** `count` entries of different wordings. */
export function inventedEntries(count: number, seed: number): Entry[] {
  const random = seededRandom(seed)
  const entries = new Map<string, Entry>()
  while (entries.size < count) {
    const kind = kindOf(random)
    const text = WRITERS.find((writer) => writer.kind === kind)?.write(random) ?? ''
    const folded = foldText(text)
    if (entries.has(folded)) continue
    entries.set(folded, {
      id: `invented:${entries.size}`,
      kind,
      text,
      forms: [{ text, role: 'printed' }],
      places: [
        {
          year: 2000 + random.below(24),
          campaign: null,
          role: kind,
          grade: 'held',
          noticeId: null,
          clauseId: null,
        },
      ],
    })
  }
  return [...entries.values()]
}

function kindOf(random: Random): Kind {
  let left = random.below(1000) / 1000
  for (const { kind, share } of WRITERS) {
    left -= share
    if (left < 0) return kind
  }
  return 'clause'
}
