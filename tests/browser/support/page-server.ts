// Serves tests/fixtures/pages on loopback under two names, so that one can hold frames of the
// other's origin. Port: whichever is free.
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { bundled } from './page-bundle.ts'
import { ROOT } from './programs.ts'

const PAGES = join(ROOT, 'tests/fixtures/pages')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}

export interface PageServer {
  /** The address of a page by its file name. */
  url: (file: string) => string
  /** Answers all requests for `/held` so far: a page that asks there in sync hangs until then. */
  release: () => void
  stop: () => Promise<void>
}

export async function startPageServer(): Promise<PageServer> {
  let port = 0
  const held: ServerResponse[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/held') held.push(response)
    else void answer(pathname.slice(1), port, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  port = address.port
  return {
    url: (file) => `http://127.0.0.1:${port}/${file}`,
    release: () => {
      for (const response of held.splice(0)) response.end()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** In pages, `{{other}}` stands for the other origin. */
async function answer(file: string, port: number, response: ServerResponse) {
  const type = TYPES[extname(file)]
  if (type === undefined || !(isPage(file) || isPackaged(file))) {
    response.writeHead(404).end()
    return
  }
  try {
    const body = await readBody(file, port)
    response.writeHead(200, { 'content-type': type }).end(body)
  } catch {
    response.writeHead(404).end()
  }
}

const isPage = (file: string): boolean => /^[\w-]+\.\w+$/u.test(file)

/** CKEditor 4 is no module: it loads its parts from where it lies. */
const isPackaged = (file: string): boolean => /^ckeditor4(?:\/[\w-][\w.-]*)+$/u.test(file)

async function readBody(file: string, port: number): Promise<Buffer | string> {
  if (isPackaged(file)) return readFile(join(ROOT, 'node_modules', file))
  const path = join(PAGES, file)
  if (file.endsWith('.js')) return bundled(path)
  const content = await readFile(path)
  return file.endsWith('.html')
    ? content.toString('utf8').replaceAll('{{other}}', `http://localhost:${port}`)
    : content
}
