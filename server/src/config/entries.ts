// Entries of the lists in jiaokan.yaml as the engine takes them; null where one says too little to mean anything.
import type { InferOutput } from 'valibot'
import type { Authority, Definition, IgnoreEntry } from '../model/settlement.ts'
import type { authoritySchema, definitionSchema, ignoreSchema } from './schema.ts'

export function toDefinition(given: InferOutput<typeof definitionSchema>): Definition {
  const { name, indicator, source = null, path = null, scope = null, period = null } = given
  return { name, indicator, source, path, scope, period }
}

export function toAuthority(given: InferOutput<typeof authoritySchema>): Authority | null {
  if (typeof given === 'string') return { path: given, title: null }
  const { path = null, title = null } = given
  return path === null && title === null ? null : { path, title }
}

export function toIgnoreEntry(given: InferOutput<typeof ignoreSchema>, line: number): IgnoreEntry | null {
  const { fingerprint = null, path = null, rules = [], reason } = given
  return fingerprint === null && path === null ? null : { fingerprint, path, rules, reason, line }
}
