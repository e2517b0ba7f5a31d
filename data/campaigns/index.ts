// The campaigns that come with the extension. A test validates each file and holds that none is left out.
import type { Campaign } from '../schema.ts'
import qualityMonth from './quality-month.json' with { type: 'json' }

// TypeScript widens the literals of JSON (grade: string), so the files are cast.
export const CAMPAIGNS: readonly Campaign[] = [qualityMonth as Campaign]
