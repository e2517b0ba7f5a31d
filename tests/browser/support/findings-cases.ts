// The check of a page as a user has it, in either browser: by the popup's button, with the list in the
// side panel and the marks in the page.
import { expect } from 'vitest'
import { until } from './until.ts'

export interface FindingsDriver {
  /** Opens a page of the fixtures in front. */
  open: (file: string) => Promise<void>
  inPage: (script: string) => Promise<unknown>
  /** Presses 校核本页 in the popup. */
  checkFromPopup: () => Promise<void>
  inPanel: (script: string) => Promise<unknown>
  /** Presses a button of the panel with the mouse. */
  click: (selector: string) => Promise<void>
  closePanel: () => Promise<void>
  /** The text on the toolbar button of the tab in front. */
  badge: () => Promise<unknown>
  /** On the keyboard. */
  press: (...keys: string[]) => Promise<unknown>
  /** Gives the page the keyboard, as a click into it does. */
  focusPage: () => Promise<void>
}

export interface FindingsView {
  phase: string
  said: string
  position: string
  rows: { severity: string; text: string; isCurrent: boolean }[]
  status: string
}

const VIEW = `
  const text = (id) => document.querySelector('[data-testid="' + id + '"]')?.textContent ?? ''
  return JSON.stringify({
    phase: document.querySelector('[data-testid="check-state"]')?.dataset.phase ?? '',
    said: text('check-said'),
    position: text('check-position'),
    rows: [...document.querySelectorAll('[data-testid="finding"]')].map((row) => ({
      severity: row.dataset.severity,
      text: row.querySelector('button').textContent,
      isCurrent: row.querySelector('[aria-current]') !== null,
    })),
    status: text('saved-status'),
  })`

function findingsView(inPanel: FindingsDriver['inPanel']): Promise<FindingsView> {
  // The script above gives exactly this.
  return inPanel(VIEW).then((json) => JSON.parse(String(json)) as FindingsView)
}

export function findingsWhen(
  inPanel: FindingsDriver['inPanel'],
  what: string,
  holds: (view: FindingsView) => boolean,
  limitMs?: number,
): Promise<FindingsView> {
  return until(
    what,
    async () => {
      const view = await findingsView(inPanel)
      return holds(view) && view
    },
    limitMs,
  )
}

export const isDone = ({ phase }: FindingsView): boolean => phase === 'done'

const EDITOR = `return [...document.querySelectorAll('#editor p')].map((line) => line.textContent).join('|')`
const FIELD = `return document.getElementById('field').value`
const MARKS = `return CSS.highlights ? [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) : null`

/** How many places of tests/fixtures/pages/findings.html deviate. */
export const PLANTED = 8

/** The whole way: check, walk by one key, correct, take back, correct all of a rule, end. */
export async function checkAndCorrect(driver: FindingsDriver): Promise<void> {
  const { inPanel, inPage } = driver
  const when = (what: string, holds: (view: FindingsView) => boolean) =>
    findingsWhen(inPanel, what, holds)
  await driver.open('findings.html')
  await driver.checkFromPopup()
  const first = await when('the page is checked', isDone)
  expect(first.said).toBe(`错误${PLANTED}处，建议0处`)
  expect(first.rows[0]?.text).toContain('2023年由25个部门联合发文，此处作17个')
  expect(await driver.badge()).toBe(String(PLANTED))

  // One key from each to the next, though the page has the keyboard.
  await driver.focusPage()
  const seen = new Set<string>()
  for (let step = 1; step <= PLANTED; step += 1) {
    await driver.press('F8')
    const position = `${(step % PLANTED) + 1} / ${PLANTED}`
    const view = await when(`F8 goes to ${position}`, (now) => now.position === position)
    seen.add(String(view.rows.findIndex(({ isCurrent }) => isCurrent)))
  }
  expect(seen.size).toBe(PLANTED)
  await driver.press('shift+F8')
  await when('Shift+F8 goes back', ({ position }) => position === `8 / ${PLANTED}`)

  // Corrected in the editor by its button, and taken back by the page's own way.
  await driver.press('F8', 'F8', 'F8')
  await when('教肓部 is the current one', ({ position }) => position === `3 / ${PLANTED}`)
  await driver.click('[data-testid="finding-fix"]')
  const fixed = await when('it is replaced', ({ rows }) => rows.length === PLANTED - 1)
  expect(fixed.status).toBe('已替换：教育部。撤销：回到页面按 Ctrl+Z。')
  expect(await inPage(EDITOR)).toMatch(/^教育部、公按部/u)
  await driver.focusPage()
  await driver.press('ctrl+z')
  await when('it is back', ({ rows }) => rows.length === PLANTED)
  expect(await inPage(EDITOR)).toMatch(/^教肓部、公按部/u)

  // All of one rule, in the editor and in the field; what can only be read stays.
  await driver.click('[data-testid="finding-fix-rule"]')
  const left = await when('all are replaced', ({ rows }) => rows.length === 2)
  expect(left.status).toContain('已替换6处')
  expect(await inPage(EDITOR)).toBe(
    '教育部、公安部负责同志出席会议。|公安部介绍了情况，公安部作了部署。',
  )
  expect(await inPage(FIELD)).toBe('请公安部、教育部研究。')
  await until('the badge counts what is left', async () => (await driver.badge()) === '2')

  await driver.closePanel()
  await until('the badge is gone', async () => (await driver.badge()) === '')
  await until('the marks are gone', async () => !(await inPage(MARKS)))
}
