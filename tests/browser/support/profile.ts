// A profile that outlives its browser, for the test that runs.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'notice-lens-restart-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }))
  return profile
}
