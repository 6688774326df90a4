// Reads what mocha prints at its end: the counts, and what failed.

/**
 * A suite that ended badly without a failed test, or ended well without any test, did not run to its end: that is one
 * failure more.
 */
export function countTests(output: string, status: number | null): { passed: number; failed: number } {
  const passed = lastNumber(output, /^\s*(\d+) passing/gm)
  const failed = lastNumber(output, /^\s*(\d+) failing/gm)
  const incomplete = status === 0 ? passed === 0 : failed === 0
  return { passed, failed: failed + (incomplete ? 1 : 0) }
}

/** What mocha says of the tests that failed, each with its error: the part behind its last count. Empty when none failed. */
export function failuresIn(output: string): string {
  const plain = stripColour(output)
  const count = [...plain.matchAll(/^\s*\d+ failing$/gm)].at(-1)
  return count ? plain.slice(count.index + count[0].length).trim() : ''
}

function lastNumber(output: string, pattern: RegExp): number {
  const found = [...stripColour(output).matchAll(pattern)].at(-1)
  return Number(found?.[1] ?? 0)
}

function stripColour(text: string): string {
  return text.replace(/\u001b\[[\d;]*m/g, '')
}
