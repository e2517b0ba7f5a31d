// Gets what a fresh clone lacks: the packages, and with --browsers the browsers and the virtual
// display. Runs before the packages are there, so: plain Node 20, no dependencies, no TypeScript.
// Says nothing when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BROWSERS = readJson('scripts/browsers.json')

/** Programs of the virtual display and the packages that bring them. */
const DISPLAY_TOOLS = {
  Xvfb: 'xvfb',
  xauth: 'xauth',
  openbox: 'openbox',
  xdotool: 'xdotool',
}

installPackages()
const wanted = wantedBrowsers(process.argv.slice(2))
if (wanted.length > 0) provideBrowsers(wanted)

function installPackages() {
  if (packagesAreCurrent()) return
  console.error('Installing the packages (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

/** By content: a checkout gives every file a new time, so times would say nothing. */
function packagesAreCurrent() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false
  const wantedPackages = readJson('package-lock.json').packages
  const installed = readJson('node_modules/.package-lock.json').packages
  return Object.entries(wantedPackages).every(([path, { version, optional }]) => {
    if (path === '') return true
    // Optional packages of other systems are not installed.
    return installed[path] ? installed[path].version === version : optional === true
  })
}

function wantedBrowsers(args) {
  const at = args.indexOf('--browsers')
  if (at < 0) return []
  const names = (args[at + 1] ?? '').split(',')
  const unknown = names.filter((name) => !Object.hasOwn(BROWSERS, name))
  if (unknown.length > 0)
    fail(
      `--browsers takes ${Object.keys(BROWSERS).join(',')}, not “${unknown.join(',')}”`,
    )
  return names
}

function provideBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name))
  // A browser on the user's own display needs no virtual one, but the tests do: they press keys.
  const needsDisplay =
    process.platform === 'linux' && (names.length > 1 || !process.env.DISPLAY)
  const tools = Object.keys(DISPLAY_TOOLS).filter(
    (tool) => needsDisplay && !onPath([tool]),
  )
  const packages = [
    ...missing.filter((name) => !namedByUser(name)).map((name) => BROWSERS[name].package),
    ...tools.map((tool) => DISPLAY_TOOLS[tool]),
    ...(hasChineseFont() ? [] : ['fonts-wqy-zenhei']),
  ]
  if (packages.length > 0 && process.getuid?.() === 0 && onPath(['apt-get'])) {
    console.error(`Installing ${packages.join(' ')} …`)
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  }
  const still = [
    ...missing.filter((name) => !findBrowser(name)).map(howToName),
    ...tools.filter((tool) => !onPath([tool])).map(howToInstall),
  ]
  if (still.length > 0) fail(still.join('\n'))
  if (!hasChineseFont()) {
    console.error(
      'No Chinese font was found: screenshots will show boxes for characters.',
    )
  }
}

/** A program that the user named and that is not there: an error, no reason to take another. */
function namedByUser(name) {
  return process.env[BROWSERS[name].variable]
}

function howToName(name) {
  const { variable, names, package: debian } = BROWSERS[name]
  const named = namedByUser(name)
  if (named) return `${variable} names ${named}, which is not a program.`
  const looked = `looked for ${names.join(', ')} on the PATH`
  return `No ${name} was found (${looked}). Install it (on Debian: apt-get install ${debian}) or name one: ${variable}=/path/to/${name}`
}

function howToInstall(tool) {
  return `${tool} is missing, which the virtual display needs. On Debian: apt-get install ${DISPLAY_TOOLS[tool]}`
}

function findBrowser(name) {
  const { names, paths } = BROWSERS[name]
  const named = namedByUser(name)
  if (named) return isProgram(named) ? named : undefined
  return onPath(names) ?? paths.find(isProgram)
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

function run(command, args) {
  // What they print goes to stderr, so that the output of npm run stays the checks' own.
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) {
    fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
