import { expect, it } from 'vitest'
import { isOnSite, isSite, siteOf } from '../../../../core/options/sites.ts'

it.each([
  ['example.com', 'example.com'],
  [' https://OA.Example.gov.cn:8443/a?b#c ', 'oa.example.gov.cn'],
  ['*.example.com', 'example.com'],
  ['example.com.', 'example.com'],
  ['内网.example.cn', 'xn--v6q792i.example.cn'],
  ['intranet', 'intranet'],
  ['10.0.0.1', '10.0.0.1'],
  ['[::1]', '[::1]'],
  ['', null],
  ['a b', null],
  ['https://', null],
  ['*', null],
  ['file:///etc', null],
])('%s is %s', (line, site) => expect(siteOf(line)).toBe(site))

it('a site is a name as it is kept', () => {
  expect(isSite('example.com')).toBe(true)
  expect(isSite('https://example.com')).toBe(false)
})

it('a site stands for its subdomains, not for names that end alike', () => {
  expect(isOnSite('example.com', ['example.com'])).toBe(true)
  expect(isOnSite('a.example.com', ['example.com'])).toBe(true)
  expect(isOnSite('badexample.com', ['example.com'])).toBe(false)
})
