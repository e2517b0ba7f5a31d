// What looks like a table, a slogan, a heading, a number or page chrome, and is none: the parser may leave
// out, but never makes up or joins wording.
import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { read } from './small-notice.ts'

const HEAD = '关于开展质量月活动的通知\n各单位：\n现将有关事项通知如下。\n'
const SIGNED = '\n平海市质量协会\n2023年9月1日'
const notice = (text: string) => read(HEAD + text + SIGNED)
const headings = (text: string) =>
  notice(text).clauses.map(({ number, heading }) => number + heading)

describe('no table', () => {
  it('items with gaps', () => {
    const items =
      '一、活动主题  推动质量变革  促进质量强国\n二、活动时间  2023年9月1日至30日\n三、活动地点  人民广场'
    expect(headings(items)).toEqual(['一活动主题', '二活动时间', '三活动地点'])
  })

  it('slogans in two halves', () => {
    const items = '一、宣传口号\n1.建设质量强国  决胜全面小康\n2.弘扬工匠精神  追求卓越'
    expect(notice(items).slogans).toHaveLength(2)
  })

  it('the heading of an item above a table', () => {
    const table = '日期  课程  主讲人\n9月1日  质量  张三'
    expect(
      headings(`一、时间\n九月。\n二、培训课程安排表\n${table}\n须全程参加。`),
    ).toEqual(['一时间', '二培训课程安排表'])
  })

  it('names in columns', () => {
    const names = '一、名单\n张三  李四  王五\n赵六  钱七  孙八'
    expect(notice(names).clauses[0]?.text).toContain('赵六')
  })
})

describe('no slogan', () => {
  it('what closes the notice', () => {
    const block =
      '一、要求\n落实责任。\n宣传标语：\n建设质量强国\n弘扬工匠精神\n特此通知。'
    expect(notice(block).slogans).toEqual(['建设质量强国', '弘扬工匠精神'])
  })

  it('paragraphs below a heading without a colon', () => {
    const text =
      '张贴宣传标语\n各单位要在显著位置悬挂横幅。\n每个路口不少于两条。\n请认真贯彻执行。'
    expect(notice(text).slogans).toEqual([])
  })

  it('a day is no number, and half a slogan no heading', () => {
    const items = '一、宣传标语\n3.15消费者权益日，我们在行动\n5.12防灾减灾日，人人有责'
    expect(notice(items).slogans).toEqual([
      '3.15消费者权益日，我们在行动',
      '5.12防灾减灾日，人人有责',
    ])
    expect(
      notice('一、宣传标语\n1.弘扬工匠精神 追求质量卓越。\n2.诚信为本。').slogans,
    ).toEqual(['弘扬工匠精神 追求质量卓越。', '诚信为本。'])
  })

  it('the label above each list', () => {
    const items =
      '一、宣传标语\n（一）横幅标语\n建设质量强国\n弘扬工匠精神\n（二）电子屏\n人人关心质量'
    expect(notice(items).slogans).toEqual([
      '建设质量强国',
      '弘扬工匠精神',
      '人人关心质量',
    ])
  })

  it('the rest of a page in one line', () => {
    const line =
      '各单位： 现将有关事项通知如下： 一、活动时间。2023年9月1日至9月30日，为期一个月，提前做好准备。 二、活动内容。组织开展质量提升行动，走进企业、走进社区、走进学校，普及质量知识。 三、工作要求。加强领导，落实责任，及时报送信息和总结材料。 宣传口号： 1.建设质量强国 2.弘扬工匠精神 3.人人关心质量 特此通知。'
    const text = `关于开展质量月活动的通知 平质〔2023〕5号 ${line}${SIGNED}`
    expect(read(text).clauses.map(({ heading }) => heading)).toEqual([
      '活动时间',
      '活动内容',
      '工作要求',
    ])
  })
})

describe('no heading', () => {
  it('what stands between labels', () => {
    const labels =
      '培训时间：\n九月十五日上午\n培训地点：\n会展中心二楼\n培训对象：\n各单位负责人\n联系人：\n张三'
    expect(parseNotice(linesOfText(HEAD + labels + SIGNED)).sections).toEqual([])
  })

  it('the middle of a sentence', () => {
    const text =
      '要认识活动意义，\n精心组织实施各项工作\n加强宣传，营造氛围；\n及时总结经验做法\n按时报送总结。'
    expect(parseNotice(linesOfText(HEAD + text + SIGNED)).sections).toEqual([])
  })
})

describe('no page chrome', () => {
  it('headings about what is secret', () => {
    const items =
      '一、时间\n九月。\n二、注意保密\n不得携带手机。\n三、规范内部资料管理\n建立台账。'
    expect(headings(items)).toEqual(['一时间', '二注意保密', '三规范内部资料管理'])
  })

  it('the second line of an attachment', () => {
    const list =
      '一、要求\n落实责任。\n附件：1.质量月活动单位\n联系人名单\n2.政府\n网站检查表'
    expect(notice(list).attachments).toEqual([
      '质量月活动单位联系人名单',
      '政府网站检查表',
    ])
  })
})

describe('no number, no date, no name', () => {
  it('the figures of a sentence', () => {
    const text =
      '1.1 培训\n集中培训。\n1.2 检查\n9 月 1 日起，各单位应当自查。\n30 家重点单位由市局检查。'
    expect(headings(`1 内容\n${text}`)).toEqual(['1内容', '1.1培训', '1.2检查'])
  })

  it('documents that the text lists', () => {
    const list =
      '废止文件目录\n平政发〔2010〕5号\n平政发〔2011〕6号\n以上文件自公布之日起废止。'
    expect(read(`关于废止部分文件的公告\n${list}${SIGNED}`).documentNumber).toBeNull()
  })

  it('when another document was issued', () => {
    const text =
      '关于修订办法的通知\n各单位：\n《办法》（印发时间：2021年3月5日）已实施两年，现予修订。'
    expect(read(`${text}\n平海市质量协会`).date).toBeNull()
  })

  it('a date that begins a sentence of a page in one line', () => {
    const line =
      '一、活动时间。活动为期一个月。 2023年9月15日 在会展中心举办启动仪式，各单位派人参加。 二、活动内容。组织开展质量提升行动，走进企业、走进社区、走进学校，普及质量知识。 三、工作要求。加强领导，落实责任，及时报送信息和总结材料。 平海市质量协会 2023年8月1日'
    expect(read(`${HEAD}${line}`)).toMatchObject({
      date: '2023-08-01',
      issuers: ['平海市质量协会'],
    })
  })

  it('those to whom it goes', () => {
    expect(
      read('关于做好宣传工作的通知\n各乡镇、街道\n请认真组织，现通知如下。').issuers,
    ).toEqual([])
  })
})

describe('what stands apart is not joined', () => {
  const wide = (text: string) =>
    `${text}\n平市监〔2023〕15号\n各区县市场监督管理局：\n　　为深入贯彻落实党中央、国务院关于质量工作的决策部署，\n推动全市质量水平持续提升，现就开展“质量月”活动有关工作通\n知如下，请结合各自实际认真抓好贯彻落实，并将有关情况及时报\n送市局质量发展处。\n　　一、提高认识。各单位要充分认识开展“质量月”活动的重要意\n义，把活动作为推动高质量发展的重要抓手，加强组织领导，精心\n谋划安排，确保各项活动落到实处，取得实效。\n联系人：张三、李四，联系电话：0571-88886666\n0571-88887777\n　　附件：2023年平海市质量月重点活动安排表及任务分工\n（此件公开发布）${SIGNED}`
  const title = '关于开展2023年平海市“质量月”活动有关工作的通知'
  const draft = parseNotice(linesOfText(wide(title)))

  it('a title and its number', () => {
    expect(draft.title.value).toBe(title)
    expect(draft.documentNumber.value?.value).toBe('平市监〔2023〕15号')
  })

  it('two telephones', () => {
    expect(JSON.stringify(draft)).not.toContain('66660571')
  })

  it('an attachment and the note on publication', () => {
    expect(draft.attachments.value[0]?.title).toBe(
      '2023年平海市质量月重点活动安排表及任务分工',
    )
    expect(draft.publicationNote.value).toBe('此件公开发布')
  })
})

describe('no notice', () => {
  it('a text about how something is done', () => {
    const text =
      '电脑蓝屏的常见原因和解决办法\n首先要看清代码。\n一、检查内存\n重新插拔。'
    expect(parseNotice(linesOfText(text)).title.value).toBeNull()
  })
})
