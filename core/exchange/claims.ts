// What a file says of a notice beside its text: where it came from, who checked it, how sure a fact is.
// Nobody here has seen that, so it is kept as what the file claims and never counts as known.
import type { Check, Claims, Grade, Notice, Origin, Source } from '../../data/schema.ts'

/** The file itself, which the extension has seen. */
export interface ImportedFile {
  name: string | null
  /** The day of the import, as ISO has it. */
  on: string
}

/**
 * A notice as a file has it: what the file says of its origin, its check and its grades becomes a claim of
 * the file.
 */
export function asImported(notice: Notice, file: ImportedFile): Notice {
  const { origin, checked } = notice.provenance
  const claimed = withClaimedFacts(notice, (one) => importedOrigin(one, null, file))
  return {
    ...claimed,
    provenance: {
      grade: claimedGrade(notice.provenance.grade),
      origin: importedOrigin(origin, checked, file),
      checked: null,
    },
  }
}

/** Of a file that the administrator set; that it came by policy is known. */
export function asPreloaded(notice: Notice): Notice {
  const checked = notice.provenance.checked ?? claimsOf(notice.provenance.origin).checked
  const origin: Origin = checked
    ? { kind: 'policy', claims: { origin: null, checked } }
    : { kind: 'policy' }
  return {
    ...withClaimedFacts(notice, () => ({ kind: 'policy' })),
    provenance: { grade: claimedGrade(notice.provenance.grade), origin, checked: null },
  }
}

/** What the file claims of origin and checking stays a claim of the file: it is never the user's own. */
export function importedOrigin(
  origin: Origin,
  checked: Check | null,
  { name, on }: ImportedFile,
): Origin {
  const claims = claimsOf(origin)
  return {
    kind: 'import',
    name,
    on,
    claims: { origin: claims.origin, checked: checked ?? claims.checked },
  }
}

/** What was claimed before stays as it was: a file that went from hand to hand claims no more. */
function claimsOf(origin: Origin): Claims {
  if (origin.kind === 'import') return origin.claims
  if (origin.kind === 'reprint' || origin.kind === 'policy') {
    const { kind, claims } = origin
    return { origin: { kind }, checked: claims?.checked ?? null }
  }
  return { origin, checked: null }
}

function withClaimedFacts(notice: Notice, added: (origin: Origin) => Origin): Notice {
  const { documentNumber, slogans, attachments } = notice
  return {
    ...notice,
    documentNumber: documentNumber && {
      ...documentNumber,
      grade: claimedGrade(documentNumber.grade),
      source: claimedSource(documentNumber.source),
    },
    attachments: attachments.map(({ origin, ...one }) =>
      origin ? { ...one, origin: added(origin) } : one,
    ),
    slogans:
      slogans.status === 'known'
        ? {
            ...slogans,
            grade: claimedGrade(slogans.grade),
            complete: slogans.complete === false ? false : null,
            source: claimedSource(slogans.source),
            ...(slogans.origin ? { origin: added(slogans.origin) } : {}),
          }
        : slogans,
  }
}

/** That pages were compared cannot be seen in a file; that something is doubted is believed. */
function claimedGrade(grade: Grade): Grade {
  return grade === 'corroborated' || grade === 'single-source' ? 'uncorroborated' : grade
}

/** Of what kind its site is was not looked at. */
const claimedSource = (source: Source | null): Source | null =>
  source && { ...source, kind: 'other' }
