// Set turns of official language: they stand in every notice and say nothing of one.

import { foldText } from './fold.ts'
import { bigram } from './grams.ts'

const TURNS = [
  '关于开展全国活动的通知',
  '关于做好工作的通知',
  '关于印发的通知',
  '现就有关事项通知如下',
  '现将有关情况通知如下',
  '各省自治区直辖市人民政府',
  '各地区各部门各单位各有关方面',
  '请认真贯彻执行抓好落实',
  '结合实际抓好贯彻落实',
  '进一步加强和改进工作',
  '加强组织领导',
  '组织开展系列主题宣传活动',
  '深入推进实施方案',
  '行动计划',
  '提高思想认识',
  '确保取得实效',
  '会议精神',
  '重要讲话',
  '指导意见',
  '有关部门',
  '管理办法',
  '监督管理',
  '服务中心',
  '产品质量',
  '服务质量',
  '国家中国全国',
  '国务院办公厅办公室',
]

/** Bigrams of such turns. */
export const BOILERPLATE: ReadonlySet<number> = new Set(
  TURNS.flatMap((turn) => {
    const folded = foldText(turn)
    return Array.from({ length: folded.length - 1 }, (_, at) => bigram(folded, at))
  }),
)
