// @vitest-environment happy-dom
// A page with a frame of another site: the text is recorded with the address of the frame that it was in.
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { textOfTab } from '../../../../../app/files/page/read-tab.ts'

const NOTICE = `<h1>关于开展清淤的通知</h1><p>各村民委员会：</p><p>一、时间安排</p>
  <p>清淤于三月五日开始，由各村民委员会负责组织实施。</p><p>清溪镇人民政府</p><p>2021年3月5日</p>`
const NEWS = '<h1>今天天气</h1><p>今天天气晴好，适合出行，市民纷纷到公园散步。</p>'
const OUTER = 'https://portal.example.org/'
const INNER = 'https://notices.example.com/2021/5'

function frames(...bodies: readonly [url: string, html: string][]): void {
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () =>
      bodies.map(([url, html]) => ({
        result: { title: '标题', url, html: `<body>${html}</body>` },
      })),
  })
}

beforeEach(() => fakeBrowser.reset())

it.each([
  ['in a frame', [OUTER, NEWS], [INNER, NOTICE], INNER],
  ['on the page itself, beside a frame', [OUTER, NOTICE], [INNER, NEWS], OUTER],
  ['in neither', [OUTER, NEWS], [INNER, NEWS], OUTER],
] as const)('a notice %s', async (_, top, frame, address) => {
  frames([...top], [...frame])
  const read = await textOfTab(1)
  expect(read).toMatchObject({ origin: { kind: 'page', url: address } })
})
