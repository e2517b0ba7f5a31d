// Numbers of levels that are skipped or stand twice: 一、 二、 四、.
import { PRACTICE } from '../authorities.ts'
import { brokenSequences } from '../levels/broken-sequences.ts'
import type { TextRule } from '../types.ts'

export const levelNumbers: TextRule = {
  id: 'level-numbers',
  authority: PRACTICE,
  scope: 'text',
  find: brokenSequences,
  examples: [
    {
      text: '一、总体要求\n提高认识。\n二、主要任务\n抓好落实。\n四、保障措施\n加强领导。',
      found: '四、',
      fixed:
        '一、总体要求\n提高认识。\n二、主要任务\n抓好落实。\n三、保障措施\n加强领导。',
    },
    {
      text: '（一）提高认识。\n（二）抓好落实。\n(二)加强领导。',
      found: '(二)',
      fixed: '（一）提高认识。\n（二）抓好落实。\n(三)加强领导。',
    },
  ],
  counterExamples: [
    '一、总体要求\n（一）提高认识。\n（二）抓好落实。\n二、主要任务\n（一）抓好重点。\n（二）补齐短板。',
    '第一部分\n一、概况\n第二部分\n一、概况\n二、问题',
    '二、主要任务\n三、保障措施',
    '一、总体要求\n……\n三、保障措施',
    '一、二、三等奖若干名。\n三、四等奖另定。',
    '（一）提高认识。（二）抓好落实。\n（三）加强领导。',
  ],
}
