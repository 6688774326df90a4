// Where the sign-off of an article stands: its signatures folded into its stages, and held against the present text.
import type { Signature, SignOffEvent } from '../model/signOff.ts'

export interface StageState {
  readonly stage: string
  /** False for a stage that was signed and that the folder does not have any more. */
  readonly isKnown: boolean
  /** The latest signature; null where nobody signed, or it was withdrawn. */
  readonly signed: Signature | null
  /** The text is no longer the one that was signed, or is gone. */
  readonly isChanged: boolean
  /** A later stage that was signed on the present text, while this one's changed; null where there is none. */
  readonly coveredBy: string | null
  /** Earlier stages that were not signed yet when this one was, while the text is still the one that was signed. */
  readonly before: readonly string[]
}

/**
 * The folder's stages in order of the work, then signed ones that it does not have any more. `hash` is that of the present text,
 * null where the article is gone.
 */
export function stagesOf(
  events: readonly SignOffEvent[],
  stages: readonly string[],
  hash: string | null,
): readonly StageState[] {
  const signatures = signaturesByStage(events)
  const isCurrent = (stage: string): boolean => signatures.get(stage)?.text === hash
  const known = stages.map((stage, index): StageState => {
    const signed = signatures.get(stage) ?? null
    const isChanged = signed !== null && signed.text !== hash
    const open = (earlier: string): boolean => {
      const other = signatures.get(earlier)
      return other === undefined || (signed !== null && other.at > signed.at)
    }
    return {
      stage,
      isKnown: true,
      signed,
      isChanged,
      coveredBy: (isChanged && stages.slice(index + 1).find(isCurrent)) || null,
      before: signed === null || isChanged ? [] : stages.slice(0, index).filter(open),
    }
  })
  const others = [...signatures.values()].filter(({ stage }) => !stages.includes(stage))
  return [...known, ...others.map((signed) => unknownStage(signed, hash))]
}

/** Those that count: the latest of each stage that was not withdrawn. */
export function signaturesByStage(events: readonly SignOffEvent[]): Map<string, Signature> {
  const signatures = new Map<string, Signature>()
  for (const event of events) {
    if (event.does === 'signs') signatures.set(event.stage, event)
    else signatures.delete(event.stage)
  }
  return signatures
}

function unknownStage(signed: Signature, hash: string | null): StageState {
  const isChanged = signed.text !== hash
  return { stage: signed.stage, isKnown: false, signed, isChanged, coveredBy: null, before: [] }
}

/** Whether somebody signed, and that signature counts. */
export function isSigned(stages: readonly StageState[]): boolean {
  return stages.some(({ signed }) => signed !== null)
}
