// The browser's Cache Storage in memory, as far as the second copy uses it.

export interface FakeCaches {
  /** For `caches` of the global scope. */
  storage: Pick<CacheStorage, 'open'>
  /** The texts of a cache by their addresses. */
  texts: (name: string) => Map<string, string>
  /** From now on nothing can be put in. */
  fill: () => void
}

export function fakeCaches(): FakeCaches {
  const caches = new Map<string, Map<string, string>>()
  let isFull = false
  const texts = (name: string): Map<string, string> => {
    const known = caches.get(name) ?? new Map<string, string>()
    caches.set(name, known)
    return known
  }
  const urlOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request)
  const open = async (name: string): Promise<Cache> => {
    const held = texts(name)
    const match: Cache['match'] = async (request) => {
      const text = held.get(urlOf(request))
      return text === undefined ? undefined : new Response(text)
    }
    return {
      match,
      matchAll: async (request) => {
        const found = request && (await match(request))
        return found ? [found] : []
      },
      keys: async () => [...held.keys()].map((url) => new Request(url)),
      put: async (request, response) => {
        if (isFull) throw new DOMException('for a test', 'QuotaExceededError')
        held.set(urlOf(request), await response.text())
      },
      delete: async (request) => held.delete(urlOf(request)),
      add: () => Promise.reject(new Error('Nothing is fetched.')),
      addAll: () => Promise.reject(new Error('Nothing is fetched.')),
    }
  }
  return {
    storage: { open },
    texts,
    fill: () => {
      isFull = true
    },
  }
}
