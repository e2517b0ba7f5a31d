// The end that no program can prepare for: a crash, or the power that fails.
import type { ChildProcess } from 'node:child_process'
import { until } from './until.ts'

/** Kills a process that leads a group of its own, with the whole group, and waits until all are gone. */
export async function killGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) throw new Error('It never began.')
  process.kill(-pid, 'SIGKILL')
  await until('the processes are gone', () => !isThere(-pid))
}

/** A signal of 0 reaches nobody; it only asks. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
