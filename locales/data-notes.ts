// The remarks that stand in the built-in data, in the other languages of the interface. The data are
// Chinese; a remark that is not listed here is a user's own and is shown as it is.
import type { Locale } from './index.ts'

const NOTES: Readonly<Record<string, { zhTW: string; en: string }>> = {
  '2024年8月6日已有报道；2023年通知收录文本所附链接中的2024年8月21日是转载日期，不是发文日期':
    {
      zhTW: '2024年8月6日已有報道；2023年通知收錄文本所附連結中的2024年8月21日是轉載日期，不是發文日期',
      en: 'Reported on 6 August 2024; 21 August 2024, in a link of the held text of 2023, is the date of a reprint, not of issue',
    },
  '部门的次序和写法依新闻报道，不是落款': {
    zhTW: '部門的次序和寫法依新聞報道，不是署名',
    en: 'Order and names of the bodies as in the press, not as signed',
  },
  '报道列出16个，后有“等部门”': {
    zhTW: '報道列出16個，後有「等部門」',
    en: 'The report lists 16 and adds “and other bodies”',
  },
  '报道称“47家单位”': { zhTW: '報道稱「47家單位」', en: 'The report says “47 units”' },
  '报道称“39个部门”': { zhTW: '報道稱「39個部門」', en: 'The report says “39 bodies”' },
  '报道称“37个部门”': { zhTW: '報道稱「37個部門」', en: 'The report says “37 bodies”' },
  '第一条是2021年主题，而2022年主题不在其中，可能是其他年份的口号': {
    zhTW: '第一條是2021年主題，而2022年主題不在其中，可能是其他年份的口號',
    en: 'The first is the theme of 2021 and that of 2022 is not among them: they may be of another year',
  },
  '共十条，报道只引了两条': {
    zhTW: '共十條，報道只引了兩條',
    en: 'There are ten; the report quotes only two',
  },
  '原文以“包括”引出，可能只是其中一部分': {
    zhTW: '原文以「包括」引出，可能只是其中一部分',
    en: 'Introduced by “including”: perhaps only some of them',
  },
  '另有页面只称“网络安全为人民，网络安全靠人民”': {
    zhTW: '另有頁面只稱「網絡安全為人民，網絡安全靠人民」',
    en: 'Another page has only the part before the dash',
  },
  所收文本未印文号: {
    zhTW: '所收文本未印文號',
    en: 'the held text does not print it',
  },
}

/** Made for any notice that names an attachment with slogans and comes without its text. */
const ATTACHMENT = /^附件(.*)《(.+)》在通知中列名，所收文本未附$/u

/** A remark of the data in the language of the interface; what a user wrote stays as it is. */
export function dataNote(note: string, locale: Locale): string {
  if (locale === 'zh-CN') return note
  const [, number, title] = ATTACHMENT.exec(note) ?? []
  if (title !== undefined) {
    return locale === 'zh-TW'
      ? `附件${number}《${title}》在通知中列名，所收文字未附`
      : `Attachment ${number} 《${title}》 is named in the notice; the held text lacks it`
  }
  const other = NOTES[note]
  if (other === undefined) return note
  return locale === 'zh-TW' ? other.zhTW : other.en
}
