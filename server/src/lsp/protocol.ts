// What client and server say to each other beyond the Language Server Protocol: method names and their parameters.

export const statusNotification = 'jiaokan/status'
export const pauseRequest = 'jiaokan/pause'
export const resumeRequest = 'jiaokan/resume'
export const checkWorkspaceRequest = 'jiaokan/checkWorkspace'

/** A command of the client: shows a place. Arguments: the document's URI and the range. */
export const showPlaceCommand = 'jiaokan.showPlace'

/** A file that was not read, with the reason in the language of the server's messages. */
export interface SkippedFile {
  readonly path: string
  readonly reason: string
}

/** Parameters of `jiaokan/status`, sent whenever one of them changed. The three requests take no parameters and answer null. */
export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'paused'
  /** Files analysed so far, and files to analyse. Equal when `state` is not 'indexing'. */
  readonly done: number
  readonly total: number
  readonly articles: number
  readonly figures: number
  readonly findings: number
  /** Numerals in the texts, and how many of them a figure or period accounts for. */
  readonly numerals: number
  readonly understood: number
  readonly unresolvedPeriods: number
  readonly skipped: readonly SkippedFile[]
}
