// Runs a tool of node_modules as one check.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

export interface Outcome {
  passed: number
  failed: number
  /** What the tool printed, for a failure. */
  output: string
}

export async function runCommand(
  tool: string,
  args: readonly string[],
): Promise<Outcome> {
  const { ok, output } = await run(tool, args)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
}

/** Both streams of output, in the order in which they came. */
export async function run(
  tool: string,
  args: readonly string[],
): Promise<{ ok: boolean; output: string }> {
  const bin = join(ROOT, 'node_modules/.bin')
  const child = spawn(tool, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code] = await once(child, 'close')
  return { ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }
}
