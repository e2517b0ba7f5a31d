// A small disk of its own for a browser's profile, which a test can fill. Mounting one needs root.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, open, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

const exec = promisify(execFile)

export const FILE_SYSTEMS = ['tmpfs', 'ext4'] as const
export type FileSystem = (typeof FILE_SYSTEMS)[number]

export interface SmallDisk {
  /** A folder on the disk, empty at first. */
  profile: string
  /** Leaves no byte. */
  fill: () => Promise<void>
  free: () => Promise<void>
}

const MEGABYTES = 160
const BLOCK = new Uint8Array(4096)

/** Null where this machine does not let us mount one; the test says so in one line. */
export async function smallDisk(system: FileSystem): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'notice-lens-disk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  const disk = join(folder, 'disk')
  await mkdir(disk)
  try {
    await mount(system, folder, disk)
  } catch (error) {
    console.info(`Not run: no disk of ${system} can be mounted here (${String(error)}).`)
    return null
  }
  // The last one that is registered runs first.
  onTestFinished(async () => void (await exec('umount', ['--lazy', disk])))
  const profile = join(disk, 'profile')
  await mkdir(profile)
  const filler = join(disk, 'filler')
  return {
    profile,
    fill: () => fillWith(filler, disk),
    free: () => rm(filler, { force: true }),
  }
}

async function mount(system: FileSystem, folder: string, disk: string): Promise<void> {
  if (system === 'tmpfs') {
    await exec('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk])
    return
  }
  const image = join(folder, 'image')
  await exec('truncate', ['--size', `${MEGABYTES}M`, image])
  // All of it is for everybody: root has no reserve.
  await exec('mkfs.ext4', ['-q', '-F', '-m', '0', image])
  await exec('mount', ['-o', 'loop', image, disk])
}

/** In large steps, then in small ones. */
async function fillWith(filler: string, disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk)
  const file = await open(filler, 'a')
  try {
    const large = new Uint8Array(1 << 20)
    for (let left = bavail * bsize; left > large.length; left -= large.length) {
      await file.write(large)
    }
    for (;;) await file.write(BLOCK)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC'))
      throw error
  } finally {
    await file.close()
  }
}
