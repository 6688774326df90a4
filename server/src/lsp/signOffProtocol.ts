// What client and server say to each other about sign-off (三审三校). Part of protocol.ts.
import type { DocumentParams, Location } from './placesProtocol.ts'

/** Requests. The name is `jiaokan.notes.author` unless given; instants and days are the server's. */
export const signOffRequests = {
  /** Signs the present text. Parameters `SignParams`, answer `SignOffResult`. Nothing is kept that could not be written. */
  sign: 'jiaokan/signOff/sign',
  /** Takes the signature of a stage back. Parameters `SignParams`, answer `SignOffResult`. */
  withdraw: 'jiaokan/signOff/withdraw',
  /** Where the article stands. Parameters `DocumentParams`, answer `SignOffResult`. */
  status: 'jiaokan/signOff/status',
  /** Every article that somebody signed, in order of path. No parameters, answer `SignOff[]`. */
  list: 'jiaokan/signOff/list',
  /** What changed since a stage was signed. Parameters `SignedStageParams`, answer `SignedChanges` or null. */
  changes: 'jiaokan/signOff/changes',
  /** A text that was signed. Parameters `SignedTextParams`, answer `SignedText`. */
  text: 'jiaokan/signOff/text',
} as const

/** A command of the client: shows where the sign-off of an article stands. Argument: the document's URI. */
export const showSignOffCommand = 'jiaokan.signOff.show'

/** `stage` is one of the stages that `SignOff` lists. */
export interface SignedStageParams extends DocumentParams {
  readonly stage: string
}

export interface SignParams extends SignedStageParams {
  readonly author?: string
}

/** `date` is the day where it was signed, `2026-11-21`; `text` names the signed text by its SHA-256. */
export interface StageSignature {
  readonly by: string
  /** Instant in UTC. */
  readonly at: string
  readonly date: string
  readonly text: string
}

export interface SignedStage {
  readonly stage: string
  /** False for a stage that was signed and that the folder does not have any more: it can be withdrawn, not signed. */
  readonly known: boolean
  /** Null where nobody has signed yet; else the latest signature. */
  readonly signed: StageSignature | null
  /** The text is no longer the one that was signed. */
  readonly changed: boolean
  /** Changed, but this later stage was signed on the present text. */
  readonly coveredBy: string | null
  /** Earlier stages that were not signed yet when this one was. */
  readonly before: readonly string[]
}

export interface SignOff extends DocumentParams {
  /** The article's path in its folder, for display. */
  readonly article: string
  readonly missing: boolean
  /** In order of the work. */
  readonly stages: readonly SignedStage[]
}

/**
 * `signOff` is null where the document cannot be signed (loose, or no article). `problem` says why nothing was done, `notice`
 * what is worth knowing about what was done. Both are to be shown as they are.
 */
export interface SignOffResult {
  readonly signOff: SignOff | null
  readonly problem: string | null
  readonly notice: string | null
}

/** A sentence: as signed (null where it is new), as it is now (null where it is gone), and where that is. */
export interface SignedChange {
  readonly before: string | null
  readonly after: string | null
  /** The new sentence; for one that is gone the place where it stood. */
  readonly location: Location
}

export interface SignedChanges {
  readonly stage: string
  readonly signed: StageSignature
  /** False where the signed text is kept nowhere any more: then nothing can be listed. */
  readonly textKnown: boolean
  /** In order of the text; empty where only blanks or line ends changed. All texts are to be shown as plain text. */
  readonly changes: readonly SignedChange[]
}

export interface SignedTextParams extends DocumentParams {
  readonly text: string
}

/** With LF line ends. Null where it is kept nowhere any more. */
export interface SignedText {
  readonly text: string | null
}
