// Ids and instants of notes: the clock and the chance that the pure stages must not know.

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ten letters and digits, not among `taken`. */
export function newId(taken: (id: string) => boolean): string {
  for (;;) {
    const bytes = globalThis.crypto.getRandomValues(new Uint8Array(10))
    const id = Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
    if (!taken(id)) return id
  }
}

/** Now, in UTC with milliseconds, and later than `last`, so that what one person does keeps its order. */
export function newInstant(last: string | undefined): string {
  const now = Date.now()
  const before = last === undefined ? NaN : Date.parse(last)
  return new Date(before >= now ? before + 1 : now).toISOString()
}

/** The day of an instant where this machine is, `2026-11-21`. */
export function localDay(instant: string): string {
  const date = new Date(instant)
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
