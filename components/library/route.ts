// Addresses within the full page: the notices held, and the one that is being taken in.

export const NOTICES_ROUTE = '#/notices'
export const IMPORT_ROUTE = '#/import'

export const isNoticesRoute = (hash: string): boolean => /^#\/notices\/?$/u.test(hash)
export const isImportRoute = (hash: string): boolean => /^#\/import\/?$/u.test(hash)
