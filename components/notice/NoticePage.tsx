// A held notice to read whole, with the passage of the address marked.

import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
import type { NoticeRoute } from '../../core/routes/notice.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { AddressContext } from './address.ts'
import { ExportNotice } from './ExportNotice.tsx'
import type { NoticePageEffects } from './effects.ts'
import { NoticeBody } from './NoticeBody.tsx'
import { NoticeFoot } from './NoticeFoot.tsx'
import { NoticeHead } from './NoticeHead.tsx'
import { NoticeMissing } from './NoticeMissing.tsx'
import { Outline } from './Outline.tsx'
import { hasPassage, outlineOf } from './passages.ts'
import { RelatedLinks } from './RelatedLinks.tsx'
import './notice.css'

export interface NoticePageProps {
  library: Library
  route: NoticeRoute | null
  /** The outline stands open where there is room beside the notice. */
  outlineOpen: boolean
  effects: NoticePageEffects
}

export function NoticePage({ library, route, outlineOpen, effects }: NoticePageProps) {
  const t = useText()
  const text = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is addressed follows from the route, which stands in the markup
  useLayoutEffect(() => {
    const addressed = text.current?.querySelector<HTMLElement>('[aria-current="true"]')
    addressed?.scrollIntoView({ block: 'start' })
    addressed?.focus({ preventScroll: true })
  }, [route])

  const notice = route && noticeOf(library.facts.notices, route.noticeId)
  if (!notice) {
    return (
      <NoticeMissing
        noticeId={route?.noticeId ?? null}
        notices={library.holdings.notices}
      />
    )
  }
  const outline = outlineOf(notice, t)
  const { clauseId } = route
  return (
    <AddressContext.Provider value={route}>
      <Page section="notices" title={null}>
        {/* What was begun on one notice (its check) must not go on on another. */}
        <div class="notice-page" key={notice.id}>
          <Outline outline={outline} address={route} open={outlineOpen} />
          <div ref={text}>
            {clauseId !== null && !hasPassage(outline, clauseId) && (
              <p class="clause-unknown" role="alert" data-testid="clause-unknown">
                {t('clauseUnknown', { id: clauseId })}
              </p>
            )}
            <article class="notice">
              <NoticeHead notice={notice} effects={effects} />
              <NoticeBody notice={notice} />
              <NoticeFoot notice={notice} effects={effects} />
            </article>
            <ExportNotice notice={notice} effects={effects} />
            <RelatedLinks related={notice.related} />
          </div>
        </div>
      </Page>
    </AddressContext.Provider>
  )
}
