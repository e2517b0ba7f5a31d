// Every way in which the library writes the name of a body: right, former, and wrong for a reason.
import type { Department, NameReason } from '../../../data/schema.ts'
import type { Entry, Library } from '../../lookup/index.ts'
import { type NameTable, nameTable } from '../../lookup/names/index.ts'
import { foldText } from '../../text/fold.ts'

/** A right form of a name, of which a writing may be a misspelling. */
export interface RightForm {
  folded: string
  /** The form as it is printed. */
  text: string
}

/** Why a form is flagged, and the form that replaces it. */
interface FlaggedForm {
  reason: NameReason
  official: string
}

export interface BodyForms {
  /** Recognises all names, those of the library and the wrong ones that follow by rule. */
  table: NameTable
  right: readonly RightForm[]
  /** The body that bears a form as it is printed. */
  entries: ReadonlyMap<string, Entry>
  /** By the folded form. */
  flagged: ReadonlyMap<string, FlaggedForm>
}

const RIGHT_ROLES = ['printed', 'full', 'formal', 'standard']

/** Wrong forms are those on record and those that follow by rule: 国家住建部, 市场监督管理总局. */
export function bodyForms({ entries, holdings }: Library): BodyForms {
  const departments = entries.filter(({ kind }) => kind === 'department')
  const right = new Map<string, RightForm>()
  const entryOf = new Map<string, Entry>()
  const addRight = (text: string): void => {
    const folded = foldText(text)
    if (!right.has(folded)) right.set(folded, { folded, text })
  }
  for (const entry of departments)
    for (const { role, text } of entry.forms) {
      if (RIGHT_ROLES.includes(role)) addRight(text)
      if (!entryOf.has(text)) entryOf.set(text, entry)
    }
  for (const { name, short } of holdings.centralBodies)
    for (const text of [name, ...short]) addRight(text)
  const flagged = new Map<string, FlaggedForm>()
  const wrong: Entry[] = []
  for (const department of holdings.departments) {
    const entry = departments.find(({ text }) => text === department.signed)
    const forms = flaggedForms(department, right)
    for (const { text, reason } of forms)
      flagged.set(foldText(text), { reason, official: department.signed })
    if (entry) wrong.push(withWrongForms(entry, forms))
  }
  const others = departments.filter(({ text }) => !wrong.some((one) => one.text === text))
  return {
    table: nameTable([...wrong, ...others], holdings),
    right: [...right.values(), ...colloquialForms(flagged, right)],
    entries: entryOf,
    flagged,
  }
}

function withWrongForms(entry: Entry, forms: readonly { text: string }[]): Entry {
  const added = forms.filter(
    ({ text }) => !entry.forms.some((form) => form.text === text),
  )
  const wrong = added.map(({ text }) => ({ text, role: 'wrong' }) as const)
  return { ...entry, forms: [...entry.forms, ...wrong] }
}

/** Forms with a reason on record, and those that mix the full name with the short one. */
function flaggedForms(
  { signed, full, alsoStandard, reasons = {} }: Department,
  right: ReadonlyMap<string, RightForm>,
): { text: string; reason: NameReason }[] {
  const onRecord = Object.entries(reasons).map(([text, reason]) => ({ text, reason }))
  const mixed = [signed, ...alsoStandard]
    .filter((short) => short.endsWith('委') && !right.has(foldText(`国家${short}员会`)))
    .map((short) => ({ text: `${short}员会`, reason: 'mixed-forms' as const }))
  // 市场监督管理总局: the full name without its first word is neither the full nor the short one.
  const cut = /^国家.+总[局署社]$/u.test(full)
    ? [{ text: full.slice(2), reason: 'mixed-forms' as const }]
    : []
  const prefixed =
    /[部署局社]$/u.test(signed) && !CENTRAL.test(signed)
      ? [`国家${signed}`, `中国${signed}`].map((text) => ({
          text,
          reason: 'no-such-prefix' as const,
        }))
      : []
  return [
    ...onRecord,
    ...mixed,
    ...cut,
    ...prefixed.filter(({ text }) => !isAccepted(text)),
  ].filter(({ text }) => !right.has(foldText(text)))
}

const SHORTEST_COLLOQUIAL = 5

/** 国家卫建委 is a misspelt 国家卫健委, and is replaced by what that should have been. */
function colloquialForms(
  flagged: ReadonlyMap<string, FlaggedForm>,
  right: ReadonlyMap<string, RightForm>,
): RightForm[] {
  return [...flagged].flatMap(([folded, { reason, official }]) =>
    reason === 'press-usage' && folded.length >= SHORTEST_COLLOQUIAL && !right.has(folded)
      ? { folded, text: official }
      : [],
  )
}

const CENTRAL = /^(?:国家|中国|全国|中央|国务院)/u
/** 国家市场监管总局 is the usual name in running text. */
const isAccepted = (text: string): boolean => /总[局署]$/u.test(text)
