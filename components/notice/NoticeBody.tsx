// The notice as it would be printed: preamble, sections and clauses, closing.
import type { Notice, Section } from '../../data/schema.ts'
import { Passage } from './Passage.tsx'
import { PassageNumber } from './PassageNumber.tsx'

export function NoticeBody({ notice }: { notice: Notice }) {
  return (
    <div class="notice-body" lang="zh-CN">
      <Passage clauseId="preamble">
        <p>{notice.preamble}</p>
      </Passage>
      {notice.sections.map((section) => (
        <NoticeSection key={section.id} section={section} />
      ))}
      <Passage clauseId="closing">
        <p>{notice.closing}</p>
      </Passage>
    </div>
  )
}

function NoticeSection({ section }: { section: Section }) {
  const { id, number, heading, text, clauses } = section
  const printed = `${number}、`
  return (
    <section>
      <Passage clauseId={id} class="section-head">
        <h2>
          <PassageNumber clauseId={id} number={printed} label={printed} />
          {heading}
        </h2>
        {text !== null && <p>{text}</p>}
      </Passage>
      {clauses.map((clause) => (
        <Passage key={clause.id} clauseId={clause.id} class="run-in">
          <h3>
            <PassageNumber
              clauseId={clause.id}
              number={clause.number}
              label={printed + clause.number}
            />
            {clause.heading}。
          </h3>
          <p>{clause.text}</p>
        </Passage>
      ))}
    </section>
  )
}
