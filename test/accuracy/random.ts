// Numbers that look random and are the same every time.

/** Numbers from 0 up to 1, by a linear congruence of 32 bits. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
