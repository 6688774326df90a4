// JSON as CLI.md has it: one document or finding a line, so that a change of one shows as a change of one line.
import type { PresentedFinding } from '../../check/present.ts'
import type { Result } from '../result.ts'
import { annotate, rangeOf } from './annotation.ts'

const schema = 1

/** `{ "schema": 1, "findings": […] }` */
export function* findingsJson({ findings }: Result): Generator<string> {
  yield `{"schema":${schema},"findings":[`
  yield* list(findings.map(findingJson))
  yield ']}\n'
}

/** The whole annotation, document by document; nothing holds all of it at once. */
export function* annotationJson({ snapshot, findings }: Result): Generator<string> {
  yield `{"schema":${schema},"documents":[`
  yield* list(mapped(snapshot.digests.values(), annotate))
  yield '],"findings":['
  yield* list(findings.map(findingJson))
  yield ']}\n'
}

function findingJson({ code, family, severity, message, path, span, fingerprint, related }: PresentedFinding) {
  return {
    code,
    family,
    severity,
    message,
    path,
    range: rangeOf(span),
    fingerprint,
    related: related.map((one) => ({ path: one.path, range: rangeOf(one.span), message: one.message })),
  }
}

function* list(values: Iterable<unknown>): Generator<string> {
  let separator = '\n'
  for (const value of values) {
    yield separator + JSON.stringify(value)
    separator = ',\n'
  }
  if (separator !== '\n') yield '\n'
}

function* mapped<From, To>(values: Iterable<From>, map: (value: From) => To): Generator<To> {
  for (const value of values) yield map(value)
}
