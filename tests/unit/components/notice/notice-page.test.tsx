// @vitest-environment happy-dom

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { InterfaceTextProvider } from '../../../../components/interface-text.tsx'
import { NoticePage } from '../../../../components/notice/NoticePage.tsx'
import { libraryOf } from '../../../../core/lookup/index.ts'
import { noticeHref, parseRoute } from '../../../../core/routes/notice.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import type { Notice } from '../../../../data/schema.ts'
import { blankNotice } from '../../../support/blank-notice.ts'
import { library, show, unmountAll } from '../../../support/render.tsx'
import { StoredInMemory } from '../../../support/stored-in-memory.ts'

const ID = 'quality-month-2023'
const [notice] = library.holdings.notices

const files: { name: string; text: string }[] = []
afterEach(() => {
  files.length = 0
  return unmountAll()
})

const page = (hash: string, held = library) => (
  <NoticePage
    library={held}
    route={parseRoute(hash)}
    outlineOpen
    effects={{
      checking: () => new StoredInMemory<Notice>(notice ?? blankNotice(ID, '')),
      refresh: async () => {},
      removeAttachment: async () => 'ok',
      saveFile: (name, text) => void files.push({ name, text }),
    }}
  />
)
const open = (hash: string): Promise<HTMLElement> => show(page(hash))

describe('the address of a notice', () => {
  it('names a notice, or a clause of it', () => {
    expect(parseRoute(noticeHref(ID))).toEqual({ noticeId: ID, clauseId: null })
    expect(parseRoute(noticeHref(ID, '2.3'))).toEqual({ noticeId: ID, clauseId: '2.3' })
  })

  it.each(['', '#', '#/notices/', '#/notices/%E0%A4%A', '#/notices/a/b/c', '#x'])(
    '%j names none',
    (hash) => expect(parseRoute(hash)).toBeNull(),
  )
})

describe('the notice page', () => {
  it('shows the whole notice in the order of the print', async () => {
    const root = await open(noticeHref(ID))
    const text = root.querySelector('article')?.textContent ?? ''
    const parts = [
      notice?.title,
      notice?.documentNumber?.value,
      notice?.preamble,
      ...(notice?.sections ?? []).flatMap((section) => [
        `${section.number}、${section.heading}`,
        ...(section.text === null ? [] : [section.text]),
        ...section.clauses.flatMap((clause) => [
          clause.number + clause.heading,
          clause.text,
        ]),
      ]),
      notice?.closing,
      ...(notice?.attachments ?? []).map(({ title }) => title),
      ...(notice?.issuers ?? []),
      notice?.dateAsPrinted,
      notice?.publicationNote,
    ]
    let from = 0
    for (const part of parts) {
      const at = text.indexOf(part ?? '', from)
      expect(at, part ?? '').toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(root.querySelectorAll('[data-testid=issuers] li')).toHaveLength(25)
  })

  it('says at the top that the text was not compared', async () => {
    const root = await open(noticeHref(ID))
    expect(root.querySelector('[data-testid=provenance]')?.textContent).toContain(
      '收录文本，未与原件核对',
    )
  })

  it('says of each attachment that it is not held', async () => {
    const root = await open(noticeHref(ID))
    const attachments = [...root.querySelectorAll('#c-attachments li')]
    expect(attachments).toHaveLength(4)
    expect(attachments.every((item) => item.textContent?.includes('未收录'))).toBe(true)
    // And leads to where it can be added.
    expect(attachments[3]?.querySelector('a')?.getAttribute('href')).toBe(
      `#/import/attachment/${ID}/4`,
    )
  })

  it('marks and focuses the clause of the address', async () => {
    const root = await open(noticeHref(ID, '2.3'))
    const marked = [...root.querySelectorAll('[aria-current="true"]')]
    expect(marked.map(({ id }) => id)).toEqual(['c-2.3'])
    expect(document.activeElement).toBe(marked[0])
    expect(
      root.querySelector('.outline [aria-current="location"]')?.getAttribute('href'),
    ).toBe(noticeHref(ID, '2.3'))
  })

  it('gives each clause a link to itself', async () => {
    const root = await open(noticeHref(ID))
    for (const { id } of (notice?.sections ?? []).flatMap(({ clauses }) => clauses)) {
      const passage = root.querySelector(`[id="c-${id}"]`)
      expect(passage?.querySelector('a')?.getAttribute('href')).toBe(noticeHref(ID, id))
    }
  })

  it('shows the related links as text, the cut-off title as cut off', async () => {
    const root = await open(noticeHref(ID))
    const related = root.querySelector('.related')
    expect(related?.querySelectorAll('li')).toHaveLength(5)
    expect(related?.querySelector('li a')).toBeNull()
    // Who has the text of one can take it in.
    expect(related?.querySelector('a')?.getAttribute('href')).toBe('#/import')
    expect(related?.textContent).toContain('标题在转载页上已被截断')
  })

  it('says that a clause is unknown and shows the notice', async () => {
    const root = await open(noticeHref(ID, '9.9'))
    expect(root.querySelector('[role=alert]')?.textContent).toContain('“9.9”')
    expect(root.querySelector('article')).not.toBeNull()
  })

  it('says that a notice is unknown and offers those held', async () => {
    const root = await open('#/notices/quality-month-1999')
    expect(root.textContent).toContain('“quality-month-1999”')
    expect(root.querySelector('main a')?.getAttribute('href')).toBe(noticeHref(ID))
  })
})

describe('the export', () => {
  it('is named by the title; what is not known goes with it, and what is not sure', async () => {
    const root = await open(noticeHref(ID))
    root.querySelector<HTMLElement>('[data-testid="export-txt"]')?.click()
    expect(files.map(({ name }) => name)).toEqual([`${notice?.title}.txt`])
    const [file] = files
    expect(file?.text).toContain('收录文本，未与原件核对。')
    expect(file?.text).toMatch(
      /文号 国市监质发〔2023〕73号（单一来源；所收文本未印文号；https:/u,
    )
    expect(file?.text).toContain('口号 附件4未收录；')
  })
})

it('a check that was begun on one notice does not go on on another', async () => {
  const other = blankNotice('own-1', '关于疏浚沟渠的通知')
  const both = libraryOf({ ...HOLDINGS, notices: [...HOLDINGS.notices, other] })
  const inText = (hash: string) => (
    <InterfaceTextProvider locale="zh-CN">{page(hash, both)}</InterfaceTextProvider>
  )
  const root = await show(page(noticeHref(ID), both))
  const button = root.querySelector<HTMLElement>('[data-testid="check"]')
  await act(() => button?.click())
  expect(root.querySelector('[data-testid="check-who"]')).not.toBeNull()
  await act(() => render(inText(noticeHref('own-1')), root))
  expect(root.querySelector('h1')?.textContent).toBe('关于疏浚沟渠的通知')
  expect(root.querySelector('[data-testid="check-who"]')).toBeNull()
})
