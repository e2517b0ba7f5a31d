import { chromiumDriver, lookedUp, said } from './tests/browser/support/insert-driver.ts'
import { INSERTED } from './tests/browser/support/insert-cases.ts'
const d = await chromiumDriver()
const c = INSERTED[1]
await d.open(d.pages.url(c.page)); await d.inPage(c.select)
const log = async (m: string) => console.log(m, await d.inPage(`return [document.hasFocus(), document.activeElement.id, ${c.held}].join()`), await d.display.xdotool('getwindowfocus','getwindowname').catch(e=>String(e).slice(0,80)))
await log('selected')
await lookedUp(d); await log('popup open'); console.log(await said(d,'i')); await log('inserted')
await d.closePopup(); await log('closed')
for (let i=0;i<5;i++){ await new Promise(r=>setTimeout(r,300)); await log('later') }
await d.display.xdotool('key','ctrl+z'); await new Promise(r=>setTimeout(r,500)); await log('undone')
await d.display.xdotool('key','ctrl+a');await d.display.xdotool('type','abc'); await new Promise(r=>setTimeout(r,500)); await log('typed')
await d.stop()
