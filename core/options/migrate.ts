// The versions of what is stored. A change that an old reader would misread is a new version: its
// migration is added at the end, and its fixture to tests/fixtures/options/.

export type Values = Readonly<Record<string, unknown>>

/** From version 1 on; each takes values as they were found, so none may trust them. */
export type Migration = (values: Values) => Values

const MIGRATIONS: readonly Migration[] = []

export const OPTIONS_VERSION = MIGRATIONS.length + 1

/** @param from the version of the values, 1 or more and no newer than the migrations lead to */
export function migrated(
  values: Values,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Values {
  return migrations.slice(from - 1).reduce((before, migrate) => migrate(before), values)
}
