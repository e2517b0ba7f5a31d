// The notice as it would be printed: preamble, sections and clauses, closing.

import { pathLabel, printedNumber } from '../../core/notices/index.ts'
import type { Clause, Notice } from '../../data/schema.ts'
import { Passage } from './Passage.tsx'
import { PassageNumber } from './PassageNumber.tsx'

export function NoticeBody({ notice }: { notice: Notice }) {
  const { recipients, preamble, sections, closing } = notice
  return (
    <div class="notice-body" lang="zh-CN">
      {recipients !== null && <p class="recipients">{recipients}</p>}
      {preamble !== null && (
        <Passage clauseId="preamble">
          <Paragraphs text={preamble} />
        </Passage>
      )}
      {sections.map((section) => (
        <NoticeClause key={section.id} path={[section]} />
      ))}
      {closing !== null && (
        <Passage clauseId="closing">
          <Paragraphs text={closing} />
        </Passage>
      )}
    </div>
  )
}

/** A text of several paragraphs holds line breaks. */
function Paragraphs({ text }: { text: string }) {
  return text.split('\n').map((line, at) => <p key={at}>{line}</p>)
}

interface ClauseProps {
  /** From the section down to the clause itself. */
  path: readonly [...Clause[], Clause]
}

/** A section has its heading on a line of its own; the heading of what is below it runs in. */
function NoticeClause({ path }: ClauseProps) {
  const clause = path[path.length - 1]
  if (!clause) return null
  const { id, heading, text, clauses } = clause
  const isSection = path.length === 1 && heading !== ''
  const below = clauses.map((item) => (
    <NoticeClause key={item.id} path={[...path, item]} />
  ))
  const number = (
    <PassageNumber
      clauseId={id}
      number={printedNumber(clause.number)}
      label={pathLabel(path)}
    />
  )
  if (!isSection) {
    const Heading = path.length === 2 ? 'h3' : 'h4'
    return (
      <>
        <Passage clauseId={id} class="run-in">
          {heading === '' ? (
            number
          ) : (
            <Heading>
              {number}
              {heading}
              {text !== null && '。'}
            </Heading>
          )}
          {text !== null && <Paragraphs text={text} />}
        </Passage>
        {below}
      </>
    )
  }
  return (
    <section>
      <Passage clauseId={id} class="clause-head">
        <h2>
          {number}
          {heading}
        </h2>
        {text !== null && <Paragraphs text={text} />}
      </Passage>
      {below}
    </section>
  )
}
