// Objects of a frame that was removed: in Firefox each touch of them throws (dead objects), while
// Chromium keeps them.

/** Null where the frame of what is touched is gone. */
export function unlessGone<T>(touch: () => T): T | null {
  try {
    return touch()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
