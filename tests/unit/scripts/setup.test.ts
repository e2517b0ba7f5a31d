// The set-up script, run in a folder of its own with stand-ins for npm, apt-get and browsers.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const SCRIPTS = join(import.meta.dirname, '../../../scripts')
const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }

let root: string
let bin: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notice-lens-setup-'))
  bin = join(root, 'bin')
  for (const folder of ['scripts', 'bin', 'node_modules']) mkdirSync(join(root, folder))
  for (const file of ['setup.mjs', 'browsers.json']) {
    copyFileSync(join(SCRIPTS, file), join(root, 'scripts', file))
  }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK))
  program('npm', `echo npm "$@" >> ${root}/log`)
  program('fc-list', 'echo WenQuanYi')
  for (const tool of ['Xvfb', 'xauth', 'openbox', 'xdotool']) program(tool, 'exit 0')
})
afterEach(() => rmSync(root, { recursive: true }))

function program(name: string, script: string): void {
  const path = join(bin, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

function installed(version: string): void {
  const packages = { 'node_modules/a': { version } }
  writeFileSync(
    join(root, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages }),
  )
}

function setup(args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/setup.mjs'), ...args],
    { encoding: 'utf8', env: { PATH: bin, DISPLAY: ':0', ...env } },
  )
  const log = existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8') : ''
  return { status, output: stdout + stderr, log }
}

test('with everything there it does nothing and says nothing', () => {
  installed('1.0.0')
  program('chromium', 'exit 0')
  program('firefox', 'exit 0')
  const result = setup(['--browsers', 'chromium,firefox'])
  expect(result).toEqual({ status: 0, output: '', log: '' })
})

test('without node_modules it installs the packages', () => {
  expect(setup()).toMatchObject({ status: 0, log: 'npm ci --no-audit --no-fund\n' })
})

test('with packages of another version it installs them anew', () => {
  installed('0.9.0')
  expect(setup().log).toBe('npm ci --no-audit --no-fund\n')
})

test('a failing install ends it', () => {
  program('npm', 'exit 3')
  expect(setup()).toMatchObject({ status: 1 })
})

test('a browser that is named is taken', () => {
  installed('1.0.0')
  program('mine', 'exit 0')
  const variables = { NOTICE_LENS_CHROMIUM: join(bin, 'mine') }
  expect(setup(['--browsers', 'chromium'], variables).status).toBe(0)
})

test('a named browser that is not there is an error, not a reason to take another', () => {
  installed('1.0.0')
  program('chromium', 'exit 0')
  const result = setup(['--browsers', 'chromium'], { NOTICE_LENS_CHROMIUM: '/not/there' })
  expect(result.status).toBe(1)
  expect(result.output).toContain('NOTICE_LENS_CHROMIUM names /not/there')
})

test('without apt-get it says which browser is missing and how to name one', () => {
  installed('1.0.0')
  const { status, output } = setup(['--browsers', 'chromium'])
  expect(status).toBe(1)
  expect(output).toContain('No chromium was found')
  expect(output).toContain('NOTICE_LENS_CHROMIUM=')
})

test('without a display it needs the virtual one', () => {
  installed('1.0.0')
  program('chromium', 'exit 0')
  rmSync(join(bin, 'Xvfb'))
  const { status, output } = setup(['--browsers', 'chromium'], { DISPLAY: '' })
  expect(status).toBe(1)
  expect(output).toContain('Xvfb is missing')
})

test('root gets what is missing by apt-get, others are told', () => {
  installed('1.0.0')
  program(
    'apt-get',
    `echo apt-get "$@" >> ${root}/log; /bin/cp ${bin}/Xvfb ${bin}/chromium`,
  )
  const isRoot = process.getuid?.() === 0
  const { status, log } = setup(['--browsers', 'chromium'])
  expect(status).toBe(isRoot ? 0 : 1)
  const line = 'apt-get install -y -qq --no-install-recommends chromium\n'
  expect(log.includes(line)).toBe(isRoot)
})

test('an unknown browser is refused', () => {
  installed('1.0.0')
  expect(setup(['--browsers', 'lynx']).output).toContain('takes chromium,firefox')
})
