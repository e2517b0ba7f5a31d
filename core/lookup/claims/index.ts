// What a text says of campaigns, years, counts and bodies, compared with what is known.
export { mergeStatements } from './merge-statements.ts'
export { readClaims } from './read-claims.ts'
export { withThemesOfYears } from './right-themes.ts'
