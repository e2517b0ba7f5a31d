// So many are announced, and another number is given: 以下四项工作：一是…二是…三是….
import { PRACTICE } from '../authorities.ts'
import { announcedCounts } from '../levels/announced-counts.ts'
import type { TextRule } from '../types.ts'

export const announcedCount: TextRule = {
  id: 'announced-count',
  authority: PRACTICE,
  scope: 'text',
  find: announcedCounts,
  examples: [
    {
      text: '重点抓好四项工作：一是加强领导；二是加强宣传；三是加强考核。',
      found: '四项',
      fixed: '重点抓好三项工作：一是加强领导；二是加强宣传；三是加强考核。',
    },
    {
      text: '请做好以下3项工作：\n1.加强领导。\n2.加强宣传。\n请抓好落实。',
      found: '3项',
      fixed: '请做好以下2项工作：\n1.加强领导。\n2.加强宣传。\n请抓好落实。',
    },
    {
      text: '抓好以下三项工作。\n（一）加强领导。要抓实。\n（二）加强宣传。要抓细。\n三、工作要求',
      found: '三项',
      fixed:
        '抓好以下两项工作。\n（一）加强领导。要抓实。\n（二）加强宣传。要抓细。\n三、工作要求',
    },
  ],
  counterExamples: [
    '重点抓好三项工作：一是加强领导；二是加强宣传；三是加强考核。',
    '推动五个方面的工作取得实效，一是加强领导，二是加强宣传。',
    '重点抓好三项工作：一是加强领导；二是加强宣传。此外，还要加强考核。',
    '抓好四项工作：加强领导、宣传和考核。',
    '请做好以下2项工作：\n1.加强领导。\n2.加强宣传。',
    '请做好以下三项工作：\n1.加强领导。\n2.加强宣传。',
    '五项原则：\n（一）自愿。\n……\n（五）公平。\n完。',
  ],
}
