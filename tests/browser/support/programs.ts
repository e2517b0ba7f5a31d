// Finds the browsers as scripts/setup.mjs does, from the same table.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import browsers from '../../../scripts/browsers.json' with { type: 'json' }

export const ROOT = join(import.meta.dirname, '../../..')

/** The folder of a build, as wxt names it. */
export const buildFolder = (browser: 'chrome' | 'edge' | 'firefox' | 'safari'): string =>
  join(ROOT, '.output', `${browser}-mv3`)

/** The program of a browser. Throws where there is none. */
export function browserProgram(name: keyof typeof browsers): string {
  const { variable, names, paths } = browsers[name]
  const named = process.env[variable]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = named
    ? [named]
    : [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...paths]
  const found = candidates.find(isProgram)
  if (found === undefined) {
    throw new Error(`No ${name}: run “npm run setup -- --browsers ${name}”.`)
  }
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
