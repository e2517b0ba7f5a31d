// What the figures were measured on. No host name, no path.
import { cpus, totalmem } from 'node:os'

export function machine(date = new Date()): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, ${process.platform}, ${date.toISOString().slice(0, 10)}`
}
