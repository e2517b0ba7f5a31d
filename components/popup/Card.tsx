// The card of the chosen result: the wording, where it stands, and what belongs to that notice.
import type { Library, Match, Related } from '../../core/lookup/index.ts'
import { Fact, Facts } from '../facts/Fact.tsx'
import { NoticeFactsList } from '../facts/NoticeFactsList.tsx'
import { Relations } from '../facts/Relations.tsx'
import { useText } from '../interface-text.tsx'
import { ActionBar, type ActionBarProps } from './ActionBar.tsx'
import { CardHint } from './CardHint.tsx'
import { CardWording } from './CardWording.tsx'
import { isCompared } from './is-compared.ts'
import { Places } from './Places.tsx'
import { ReasonLine } from './ReasonLine.tsx'
import './card.css'

export interface CardProps extends ActionBarProps {
  match: Match
  /** The text that was looked up. */
  text: string
  related: Related | null
  library: Library
  openNotice: (noticeId: string, clauseId: string | null) => void
}

export function Card(props: CardProps) {
  const { match, text, related, library, openNotice, ...actionBar } = props
  const t = useText()
  const { entry } = match
  const places = (
    <Fact name={t('factPlace')}>
      <Places places={entry.places} library={library} openNotice={openNotice} />
    </Fact>
  )
  const noticeId = related?.notice.noticeId
  return (
    <div class="card" data-testid="card">
      <section
        key={entry.id}
        class="card-scroll scrolls"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t('card')}
      >
        {match.confidence !== 'nearest' && <ReasonLine match={match} text={text} />}
        <CardHint match={match} library={library} />
        <CardWording match={match} text={text} />
        {related ? (
          <NoticeFactsList
            facts={related.notice}
            compared={isCompared(noticeId, library)}
            isTheme={entry.places[0]?.role === 'theme'}
            placesAreSaid
            issuersOpen={asksForIssuers(match)}
          >
            {places}
            {noticeId && related.departments.length > 0 && (
              <Fact name={t('factRelated')}>
                <Relations
                  relations={related.departments}
                  list={entry.kind === 'department' ? 'clauses' : 'departments'}
                  noticeId={noticeId}
                  library={library}
                  openNotice={openNotice}
                />
              </Fact>
            )}
          </NoticeFactsList>
        ) : (
          <Facts>{places}</Facts>
        )}
      </section>
      <ActionBar {...actionBar} />
    </div>
  )
}

/** “等25个部门” is a reference to the notice: they are listed at once. */
function asksForIssuers({ entry, form }: Match): boolean {
  return entry.kind === 'document' && form.role === 'reference'
}
