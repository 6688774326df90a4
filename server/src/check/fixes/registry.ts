// Every kind of fix there is, and the fixes of one finding in the order in which they are offered.
import type { Finding } from '../../model/finding.ts'
import { adopt } from './adopt.ts'
import { bracket } from './bracket.ts'
import { compute } from './compute.ts'
import { copy } from './copy.ts'
import { date } from './date.ts'
import { define } from './define.ts'
import { fixKinds, type Fix, type FixContext, type FixKind, type FixMaker } from './fix.ts'
import { ignoreFile, ignoreHere, ignoreProject } from './ignore.ts'
import { reword } from './reword.ts'
import { alias, definition } from './settle.ts'

const makers: Readonly<Record<FixKind, FixMaker>> = {
  copy,
  compute,
  reword,
  bracket,
  define,
  adopt,
  definition,
  alias,
  date,
  'ignore-here': ignoreHere,
  'ignore-file': ignoreFile,
  'ignore-project': ignoreProject,
}

/** All that could be done; what changes texts is to be tried (`sound.ts`) before it is offered. */
export function candidateFixes(finding: Finding, context: FixContext): readonly Fix[] {
  return fixKinds.flatMap((kind) => makers[kind](finding, context))
}
