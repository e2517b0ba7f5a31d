// How sure a wording is, from word for word to not known at all; a better grade comes first.
export const GRADES = [
  'held',
  'corroborated',
  'single-source',
  'uncorroborated',
  'retold',
  'unknown',
] as const
