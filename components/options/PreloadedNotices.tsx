// The notices that the administrator preloaded: by title, or what is wrong with the file.
import type { NoticesRead } from '../../core/exchange/notices-part.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { fileProblemText } from '../../locales/text/file-problem-text.ts'
import { useText } from '../interface-text.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'

/** A damaged file may be wrong in a thousand places. */
const MOST_SHOWN = 10

export function PreloadedNotices({ notices, problems }: NoticesRead) {
  const t = useText()
  if (problems.length > 0) {
    return (
      <MessageBox role="alert" testId="preloaded-problems">
        <p>{t('preloadedProblems', { n: problems.length })}</p>
        <ul>
          {problems.slice(0, MOST_SHOWN).map((problem) => {
            const text = fileProblemText(problem, t)
            return <li key={text}>{text}</li>
          })}
        </ul>
      </MessageBox>
    )
  }
  if (notices.length === 0) return null
  return (
    <MessageBox testId="preloaded">
      <p>{t('preloadedNotices', { n: notices.length })}</p>
      <ul>
        {notices.map(({ id, title }) => (
          <li key={id}>
            <a
              href={libraryHref(noticeHref(id))}
              target="_blank"
              lang="zh-CN"
              rel="noopener"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </MessageBox>
  )
}
