// What a calculation that does not come out reports; the rule that asked for it adds its code.
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message, Severity } from '../../model/finding.ts'
import type { Interval } from '../../model/interval.ts'
import type { Entry } from '../../index/snapshot.ts'
import { join, relatedFigure, truncationHint } from '../message.ts'

export type Misfit = Pick<Finding, 'at' | 'message' | 'related' | 'remedies'> & { readonly severity?: Severity }

interface Parts {
  readonly at: Entry<Observation>
  readonly message: Message
  /** What it was computed from. */
  readonly from: readonly Entry<Observation>[]
  /** It would fit, had the numbers been cut off instead of rounded. */
  readonly truncated: boolean
  /** What would fit, as the figure prints it; null where none is to be proposed. */
  readonly fitting: Interval | null
  readonly severity?: Severity
}

/** A hint where truncation explains it, else as grave as the parts say (the rule's own severity where they do not). */
export function misfit({ at, message, from, truncated, fitting, severity }: Parts): Misfit {
  return {
    at: at.at,
    message: truncated ? join(message, truncationHint) : message,
    related: from.map(relatedFigure),
    ...(truncated ? { severity: 'hint' as const } : severity === undefined ? {} : { severity }),
    ...(fitting === null ? {} : { remedies: [{ kind: 'value' as const, interval: fitting }] }),
  }
}
