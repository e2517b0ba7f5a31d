// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
// A page with news of a notice is not the notice, and a link beside it is not its title.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { textOfPage } from '../../../../app/files/page/page-text.ts'
import {
  draftFromSource,
  isReport,
  parseDraft,
} from '../../../../core/drafts/create-draft.ts'
import {
  linesOfText,
  looksLikeReport,
  parseNotice,
} from '../../../../core/parse/index.ts'
import { readPairs } from '../../../../scripts/eval/notice-labels.ts'

const EVAL = path.resolve(import.meta.dirname, '../../../eval')
const FOLDERS = ['notices', ...[1, 2, 3, 4, 5, 6, 7].map((set) => `frozen/${set}`)]
const pairs = FOLDERS.flatMap((folder) => readPairs(path.join(EVAL, folder)))
const origin = { kind: 'page', name: null, url: null, on: '2026-11-25' } as const

const PARAGRAPH =
  '各地水利部门要结合实际，组织技术人员对辖区内的沟渠、水闸和泵站逐一登记，查清渗漏、淤积和设备老化的情况，列出清单，限期整改，确保汛期安全。'
const SIDE = `<div class="side"><h3>热点</h3><ul>
<li><a>关于开展2021年沟渠清淤工作的通知</a></li><li><a>关于公布水闸名单的公告</a></li></ul></div>`
const news = (
  first: string,
  foot = '',
): string => `<html><head><title>${HEADLINE}-清溪新闻网</title></head><body>
${SIDE}<div class="article"><h1>${HEADLINE}</h1><p>${first}</p><p>${PARAGRAPH}</p>
<p>一是${PARAGRAPH}</p><p>二是${PARAGRAPH}</p><p>${foot}</p></div></body></html>`
const HEADLINE = '清溪部署沟渠清淤 惠及十万农户'

async function read(html: string) {
  const draft = draftFromSource({ ...(await textOfPage(html)), origin })
  return draft && { draft, parsed: parseDraft(draft) }
}

describe('news', () => {
  it.each([
    ['本报讯（记者 王小明）近日，清溪镇水利站印发通知，部署今年的沟渠清淤工作。', ''],
    ['新华社清溪3月5日电（记者李晓）清溪镇人民政府启动沟渠清淤。', ''],
    ['中新网清溪3月5日电 清溪镇人民政府启动沟渠清淤。', ''],
    ['近日，清溪镇水利站印发通知，部署今年的沟渠清淤工作。', '责任编辑：王小明'],
    ['日前，记者从清溪镇水利站获悉，今年的沟渠清淤工作已经启动。', ''],
    ['3月5日上午，清溪镇召开沟渠清淤动员会，部署今年的工作。', '（编辑：李晓）'],
    ['清溪日报3月5日讯 （通讯员 李晓）清溪镇启动沟渠清淤。', ''],
  ])('%s', async (first, foot) => {
    const { text, main } = await textOfPage(news(first, foot))
    const lines = linesOfText(text).filter(
      ({ number }) => !main || (number >= main.from && number <= main.to),
    )
    expect(looksLikeReport(lines, parseNotice(linesOfText(text), main))).toBe(true)
  })
  it('a link of the side bar is never sure to be its title', async () => {
    const one = await read(news('近日，清溪镇水利站印发通知，部署今年的沟渠清淤工作。'))
    if (one?.parsed.title.value) expect(one.parsed.title.doubt).toBe('title-outside')
    // Without an article, the whole page is read.
    const bare = await read(`<html><head><title>${HEADLINE}</title></head><body>${SIDE}
      <p>一、工作安排</p><p>各村三月清淤。</p><p>二、有关要求</p><p>按期报送。</p></body></html>`)
    expect(bare?.parsed.title.doubt).toBe('title-outside')
  })
})

describe('a notice is no report', () => {
  it.each(pairs.map((pair) => [pair.name, pair] as const))('%s', async (_, pair) => {
    const read =
      pair.format === 'html'
        ? await textOfPage(pair.text)
        : { text: pair.text, main: null }
    const draft = draftFromSource({ ...read, origin })
    expect(draft && isReport(draft, parseDraft(draft))).not.toBe(true)
  })
})

it('a notice whose page calls itself by its title is sure of it', async () => {
  const title = '关于开展2022年河湖清洁活动的通知'
  const page = `<html><head><title>${title}_南浔区水务局</title></head><body>${SIDE}
    <h2>${title}</h2><p>浔水函〔2022〕18号</p><div class="article"><p>各镇水务管理站：</p>
    <p>${PARAGRAPH}</p><p>一、工作安排</p><p>${PARAGRAPH}</p><p>二、有关要求</p><p>${PARAGRAPH}</p>
    <p>南浔区水务局</p><p>2022年5月11日</p></div></body></html>`
  const one = await read(page)
  expect(one?.parsed.title).toMatchObject({ value: title, doubt: null })
  expect(one && isReport(one.draft, one.parsed)).toBe(false)
})
