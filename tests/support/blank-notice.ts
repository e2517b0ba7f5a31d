// A notice that has a title and nothing else, for tests and measurements to fill.
import type { Notice } from '../../data/schema.ts'

export function blankNotice(id: string, title: string): Notice {
  return {
    id,
    campaign: null,
    year: null,
    title,
    documentNumber: null,
    issuers: [],
    date: null,
    dateAsPrinted: null,
    recipients: null,
    preamble: null,
    theme: null,
    sections: [],
    closing: null,
    attachments: [],
    publicationNote: null,
    slogans: { status: 'none' },
    related: [],
    provenance: {
      grade: 'held',
      origin: { kind: 'paste', name: null, url: null, on: '2026-11-25' },
      checked: null,
    },
  }
}
