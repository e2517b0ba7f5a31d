// A point in time, as records and files hold it.
import * as v from 'valibot'

/** Milliseconds since 1970, within what a Date can hold. */
export const momentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
