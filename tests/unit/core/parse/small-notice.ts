// A notice with nothing but its parts, for the forms to be put in.
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { labelFrom } from '../../../../scripts/eval/parse-score.ts'

export const read = (text: string) => labelFrom(parseNotice(linesOfText(text)))

/** A title without its kind. */
export const ABOUT = '关于开展2023年“质量月”活动的'
export const BODY = `
各区市场监管局：
为做好有关工作，现将有关事项通知如下。
一、工作目标
全面完成年度任务。`
export const SIGNED = `
示范市市场监督管理局
2023年8月1日`
