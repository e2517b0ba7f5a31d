// Without the lower weights of set turns.
export const BOILERPLATE: ReadonlySet<number> = new Set()
