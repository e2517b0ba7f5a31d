// What is known of a name or a notice that is no match: 前身, 未参与发文, 已知未收录.

import { noticeFacts, yearFacts } from '../../core/lookup/facts/index.ts'
import type { Library, Statement } from '../../core/lookup/index.ts'
import { answerLines } from '../../locales/text/answer-text.ts'
import { statementText } from '../../locales/text/statement-text.ts'
import { Grade } from '../facts/Grade.tsx'
import { Issuers } from '../facts/Issuers.tsx'
import { NoticeFactsList } from '../facts/NoticeFactsList.tsx'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import './statements.css'

export interface StatementsProps {
  statements: readonly Statement[]
  library: Library
  /** No result stands below them. */
  alone: boolean
  /** Looks up the body that came after. */
  onLookup: (text: string) => void
}

export function Statements({ statements, library, alone, onLookup }: StatementsProps) {
  const t = useText()
  return (
    <section
      class="statements scrolls"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-labelledby="statements-heading"
    >
      <h2 id="statements-heading" class="statements-heading">
        {t('statements')}
      </h2>
      <ul>
        {statements.map((statement) => (
          <li
            key={`${statement.type}${statement.span[0]}${'campaign' in statement ? statement.campaign : ''}`}
            class="statement"
            data-testid="statement"
            data-type={statement.type}
          >
            {statement.type === 'answer' ? (
              <Answer answer={statement} />
            ) : (
              statementText(statement, library, t)
            )}
            {statement.type === 'not-issuer' && (
              <IssuersOf noticeId={statement.noticeId} library={library} />
            )}
            {'grade' in statement && <Grade grade={statement.grade} />}
            {statement.type === 'not-held' && (
              <KnownFacts {...statement} library={library} open={alone} />
            )}
            {statement.type === 'predecessor' && (
              <>
                <Grade grade={statement.predecessor.grade} />
                {statement.predecessor.successors.map((name) => (
                  <span key={name} class="statement-lookup">
                    <Button look="text" onClick={() => onLookup(name)}>
                      {t('predecessorLookup', { name })}
                    </Button>
                  </span>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The list in which the body was looked for. */
function IssuersOf({ noticeId, library }: { noticeId: string; library: Library }) {
  const facts = noticeFacts(noticeId, library.facts)
  return facts && <Issuers facts={facts} />
}

/** A line for each year, with its grade; the themes of many years as a table. */
function Answer({ answer }: { answer: AnswerStatement }) {
  const t = useText()
  if (isTable(answer)) return <ThemesByYear answer={answer} />
  return answerLines(answer, t).map((line, at) => {
    const row = answer.rows[at]
    return (
      <p key={line} class="statement-line">
        {line}
        {row && row.values.length > 0 && <Grade grade={row.grade} />}
      </p>
    )
  })
}

type AnswerStatement = Extract<Statement, { type: 'answer' }>

/** Fewer are sentences. */
const FEWEST_ROWS = 3

const isTable = ({ what, campaign, rows }: AnswerStatement): boolean =>
  what === 'theme' &&
  campaign !== null &&
  rows.length >= FEWEST_ROWS &&
  rows.every(({ year, values }) => year !== null && values.length > 0)

/** What is the same for all years is said once. */
function ThemesByYear({ answer }: { answer: AnswerStatement }) {
  const t = useText()
  return (
    <table class="themes-by-year">
      <caption>{t('answerThemes', { campaign: answer.campaign ?? '' })}</caption>
      <tbody>
        {answer.rows.map(({ year, values, grade }) => (
          <tr key={`${year}${values[0]}`}>
            <th scope="row">{year}</th>
            <td>
              <span lang="zh-CN">{values[0]}</span>
              <Grade grade={grade} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is known of a notice that is not held; of that year alone. */
function KnownFacts(props: {
  campaign: string
  year: number
  library: Library
  open: boolean
}) {
  const t = useText()
  const campaign = props.library.facts.campaigns.of(props.campaign)
  const facts = campaign && yearFacts(campaign, props.year, props.library.facts)
  if (!facts) return null
  return (
    <details open={props.open} class="known-facts">
      <summary>{t('notHeldKnown', { year: props.year })}</summary>
      <NoticeFactsList facts={facts} compared={false} />
    </details>
  )
}
