// The main job, shown on a bundled page in a real Chromium: select, look up by the popup, print
// what it found. `--keep-open` leaves the browser to the user, where there is a display.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { KIND } from '../data/kinds.ts'
import { translator } from '../locales/index.ts'
import { CONFIDENCE_LABEL } from '../locales/text/labels.ts'
import { type Chromium, startChromium } from '../tests/browser/support/chromium.ts'
import { startDisplay } from '../tests/browser/support/display.ts'
import { startPageServer } from '../tests/browser/support/page-server.ts'
import { type PopupView, viewWithQuery } from '../tests/browser/support/popup-view.ts'
import { ROOT, run } from './check-command.ts'

const PICTURES = join(ROOT, '.output/screenshots')
/** The parts of the page to select, and the name of the picture. */
const STEPS = [
  { selector: '#theme', picture: 'demo-theme' },
  { selector: '#ndrc', picture: 'demo-department' },
]

const t = translator('zh-CN')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY)
const keepOpen = process.argv.includes('--keep-open')

const build = await run('wxt', ['build'])
if (!build.ok) {
  console.error(build.output)
  process.exit(1)
}
mkdirSync(PICTURES, { recursive: true })
const display = hasDisplay ? null : await startDisplay()
const pages = await startPageServer()
const chromium = await startChromium(display?.name)
try {
  const page = await chromium.open(pages.url('news.html'))
  console.log(`样例页面：${await page.title()}`)
  for (const step of STEPS) await show(chromium, page, step)
  console.log(`\n截图：${join(PICTURES, 'demo-*.png')}`)
  if (keepOpen && !hasDisplay) console.log('没有显示器，浏览器不保留。')
  if (keepOpen && hasDisplay) {
    console.log('浏览器保留着：在页面上选中文字，按 Alt+Q。关闭浏览器即结束。')
    await new Promise((resolve) => chromium.browser.once('disconnected', resolve))
  }
} finally {
  await chromium.stop()
  await pages.stop()
  await display?.stop()
}

async function show(
  { openPopup }: Chromium,
  page: Page,
  { selector, picture }: (typeof STEPS)[number],
): Promise<void> {
  const selected = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element)
    return element.textContent ?? ''
  })
  const popup = await openPopup(page)
  print(selected, await viewWithQuery(popup, selected))
  await popup.screenshot({
    path: join(PICTURES, `${picture}.png`),
    captureBeyondViewport: false,
  })
  await display?.screenshot(join(PICTURES, `${picture}-window.png`))
  await popup.close()
}

function print(selected: string, view: PopupView): void {
  const [first] = view.results
  console.log(`\n选中　${selected}`)
  if (first === undefined) {
    process.exitCode = 1
    console.log('没有找到')
    return
  }
  const labels = [t(CONFIDENCE_LABEL[first.confidence]), t(KIND[first.kind].label)]
  console.log(`原文　${view.cardWording}　（${labels.join('，')}）`)
  console.log(`差异　${[...view.differences, ...view.hints].join('；') || '无'}`)
  console.log(`发文　${view.issuers.length}个部门：${view.issuers.join('、')}`)
  console.log(`口号　${view.slogans?.replaceAll(/\s+/gu, ' ') ?? '不详'}`)
}
