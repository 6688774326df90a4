// Reads one line about a signature back.
import * as v from 'valibot'
import type { SignOffEvent } from '../model/signOff.ts'

const by = v.string()
const stage = v.pipe(v.string(), v.nonEmpty())
const signature = v.union([
  v.strictObject({
    by,
    signs: stage,
    date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    text: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  v.strictObject({ by, withdraws: stage }),
])

/** `2026-11-21T10:00:00Z`, with or without fractions of a second. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text)
}

/** Null where the line is not understood. */
export function readSignOff(at: string, value: unknown): SignOffEvent | null {
  const parsed = isInstant(at) ? v.safeParse(signature, value) : null
  if (!parsed?.success) return null
  const { output } = parsed
  if ('withdraws' in output) return { does: 'withdraws', at, by: output.by, stage: output.withdraws }
  const { by, signs, date, text } = output
  return { does: 'signs', at, by, stage: signs, date, text }
}
