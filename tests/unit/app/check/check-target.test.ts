// The address of the window that stands in for a side panel.
import { expect, it } from 'vitest'
import { findingsWindowUrl, targetOfWindow } from '../../../../app/check/check-target.ts'
import type { CheckTarget } from '../../../../core/findings/session.ts'

it.each<CheckTarget>([
  { what: 'page', tabId: 7, text: null },
  { what: 'selection', tabId: 7, text: '“质量月”&#=？' },
  { what: 'text', text: '第一段\n第二段' },
])('$what comes back from the address', (target) => {
  const { search, hash } = new URL(findingsWindowUrl(target), 'https://extension.invalid')
  expect(targetOfWindow(search, hash)).toEqual(target)
})

it.each([
  ['', ''],
  ['?what=page', ''],
  ['?what=page&tab=x', ''],
  ['?what=text', ''],
  ['?what=other&tab=1', ''],
])('an address without a target opens the box: “%s”', (search, hash) => {
  expect(targetOfWindow(search, hash)).toBeNull()
})
