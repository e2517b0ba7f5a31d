// The shipped lookup with one of its modules replaced, without a switch in the lookup itself: a
// second copy of the module graph, in which the imports of that module lead to a stand-in.
import { registerHooks } from 'node:module'
import { REPLACED, type Replaced } from './replaced.ts'

const ROOT = new URL('../../', import.meta.url)
const standIn = (name: Replaced): URL => new URL(`scripts/bench/without/${name}.ts`, ROOT)

const isReplaced = (name: string): name is Replaced => Object.hasOwn(REPLACED, name)

// The copy's modules bear the name of what they lack in their address, and pass it on.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const parent = context.parentURL ? new URL(context.parentURL) : null
    const without = parent?.searchParams.get('without') ?? ''
    const { pathname } = new URL(resolved.url)
    const isOurs =
      resolved.url.startsWith(ROOT.href) && !pathname.includes('/node_modules/')
    if (!isReplaced(without) || !isOurs || !pathname.endsWith('.ts')) return resolved
    const replaced = pathname === new URL(REPLACED[without], ROOT).pathname
    const url = replaced ? standIn(without) : new URL(resolved.url)
    if (!replaced) url.searchParams.set('without', without)
    return { ...resolved, url: url.href }
  },
})

type Lookup = typeof import('../../core/lookup/index.ts')

export async function lookupWithout(name: Replaced): Promise<Lookup> {
  const url = new URL('core/lookup/index.ts', ROOT)
  url.searchParams.set('without', name)
  // The address is that of the typed module; the stand-ins have the types of what they replace.
  return (await import(url.href)) as Lookup
}
