// The last character of a name, miswritten by its sound: 教育布, 海关总暑, 全国妇连. What is written
// there begins other words, too (教育布局), so that the next character decides.

/** Characters that are written for 部, 局, 署, …, each with those that make a word of it. */
const BEGINS_WORD: Readonly<Record<string, string>> = {
  布: '局置点控防告展景匹料满道施设衣鞋料',
  步: '入伐骤行调步子道枪',
  埠: '',
  簿: '册记子',
  剧: '本院场团烈目情中作增变',
  居: '民住家委所室留中于高首多',
  据: '此悉称了介统报说传查实',
  句: '号子话式型',
  菊: '花',
  暑: '假期运天热',
  曙: '光',
  薯: '类片条',
  连: '续接锁同日年绵队环片带线夜任击',
  莲: '花子',
  廉: '政洁价租明',
  萎: '缩靡',
  伟: '大业人',
  汇: '报总聚集率编款演丰',
  绘: '制画图就',
  员: '工额会',
  园: '区林艺丁',
  苑: '',
  射: '线击频',
  摄: '影像制入',
  庭: '审院长前',
  航: '空天行运线',
}

/** @param next the character behind the stretch; '' at the end of the text */
export function isMiswrittenEnd(written: string, next: string): boolean {
  const begun = BEGINS_WORD[written.at(-1) ?? '']
  return begun !== undefined && (next === '' || !begun.includes(next))
}
