// The notice as it would be printed: preamble, sections and clauses, closing.
import type { Notice, Section } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { Passage } from './Passage.tsx'

export function NoticeBody({ notice }: { notice: Notice }) {
  const t = useText()
  return (
    <div class="notice-body" lang="zh-CN">
      <Passage clauseId="preamble" label={t('passagePreamble')}>
        <p>{notice.preamble}</p>
      </Passage>
      {notice.sections.map((section) => (
        <NoticeSection key={section.id} section={section} />
      ))}
      <Passage clauseId="closing" label={t('passageClosing')}>
        <p>{notice.closing}</p>
      </Passage>
    </div>
  )
}

function NoticeSection({ section }: { section: Section }) {
  const { id, number, heading, text, clauses } = section
  return (
    <section>
      <Passage clauseId={id} label={`${number}、`}>
        <h2>
          {number}、{heading}
        </h2>
        {text !== null && <p>{text}</p>}
      </Passage>
      {clauses.map((clause) => (
        <Passage
          key={clause.id}
          clauseId={clause.id}
          label={`${number}、${clause.number}`}
        >
          <h3>
            {clause.number}
            {clause.heading}
          </h3>
          <p>{clause.text}</p>
        </Passage>
      ))}
    </section>
  )
}
