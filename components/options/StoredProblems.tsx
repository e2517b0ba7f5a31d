// What is stored, or set by the administrator, and cannot be read: named, never passed over.
import type { OptionsState } from '../../core/options/state.ts'
import { useText } from '../interface-text.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { optionProblemText } from './option-problem-text.ts'

export function StoredProblems({ problems, ignoredPolicies }: OptionsState) {
  const t = useText()
  return (
    <>
      {problems.length > 0 && (
        <MessageBox role="alert" testId="stored-problems">
          <p>{t('storedProblems', { n: problems.length })}</p>
          <ul>
            {problems.map((problem) => {
              const text = optionProblemText(problem, t)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </MessageBox>
      )}
      {ignoredPolicies.length > 0 && (
        <MessageBox role="alert" testId="ignored-policies">
          {t('policiesIgnored', { names: ignoredPolicies.join(t('listSeparator')) })}
        </MessageBox>
      )}
    </>
  )
}
