// What client and server say to each other beyond the Language Server Protocol: method names and their parameters.
export * from './notesProtocol.ts'
export * from './authorityProtocol.ts'
export * from './signOffProtocol.ts'
export * from './placesProtocol.ts'
import type { DocumentParams, Location, Position } from './placesProtocol.ts'

export const statusNotification = 'jiaokan/status'
export const pauseRequest = 'jiaokan/pause'
export const resumeRequest = 'jiaokan/resume'
export const checkWorkspaceRequest = 'jiaokan/checkWorkspace'

/** The views' trees. Parameters `TreeParams`, answer `TreeNode[]`: one level at a time. */
export const treeRequests = {
  conflicts: 'jiaokan/tree/conflicts',
  conflictsByRule: 'jiaokan/tree/conflictsByRule',
  indicators: 'jiaokan/tree/indicators',
  titles: 'jiaokan/tree/titles',
  entities: 'jiaokan/tree/entities',
} as const
/** An indicator over time. Parameters `SeriesParams`, answer `SeriesResult` or null. */
export const seriesRequest = 'jiaokan/series'
/** All series of an indicator, for the data board. Parameters `BoardParams`, answer `BoardResult` or null. */
export const boardRequest = 'jiaokan/board'
/** What an edit has made stale. Parameters `DocumentParams`, answer `StaleChange[]`. */
export const staleRequest = 'jiaokan/stale'
/** The settings that count for a document, as a jiaokan.yaml would say them. Parameters `DocumentParams`, answer a text (YAML) or null. */
export const effectiveConfigurationRequest = 'jiaokan/effectiveConfiguration'
/** Parameters `NextConflictParams`, answer `NextConflictResult` or null. */
export const nextConflictRequest = 'jiaokan/nextConflict'

/**
 * A command of the client: asks for a new value of the figure at a place and changes it everywhere (textDocument/rename at
 * that place does the latter). Arguments: the document's URI and the position.
 */
export const changeFigureCommand = 'jiaokan.changeFigureEverywhere'
/** A command of the client: shows a place. Arguments: the document's URI and the range. */
export const showPlaceCommand = 'jiaokan.showPlace'

/**
 * A command of the client: asks why a finding is to be ignored, and has `jiaokan/ignore` make the edit. Argument: an
 * `IgnoreTarget`. Where the client does not know it, the edit holds a reason that is still to be given.
 */
export const ignoreCommand = 'jiaokan.ignoreWithReason'
/** The edit that ignores a finding for a reason. Parameters `IgnoreParams`, answer a WorkspaceEdit or null. */
export const ignoreRequest = 'jiaokan/ignore'

/** Which finding of a document, and which of its fixes. */
export interface IgnoreTarget {
  readonly uri: string
  readonly fingerprint: string
  readonly index: number
}

export interface IgnoreParams extends IgnoreTarget {
  readonly reason: string
}

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

export type TreeName = keyof typeof treeRequests

/** The `id` of the node whose children are asked for; without one, the first level. */
export interface TreeParams {
  readonly parent?: string | null
}

/** A line of a view's tree. */
export interface TreeNode {
  /** Good until the folder changes: a parent that is gone has no children. */
  readonly id: string
  readonly kind:
    | 'folder'
    | 'file'
    | 'rule'
    | 'finding'
    | 'related'
    | 'indicator'
    | 'series'
    | 'period'
    | 'title'
    | 'entityType'
    | 'entity'
    | 'mention'
  /** Text of documents is as it stands there: to be shown as plain text only. */
  readonly label: string
  readonly detail: string
  /** Mentions (or findings) beneath it, and how many of them are in conflict. */
  readonly count: number
  readonly conflicts: number
  /** Where a click leads; null for nodes that only group. */
  readonly location: Location | null
  readonly expandable: boolean
  /** Of findings. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint'
  /** Of findings and rules. */
  readonly code?: string
  /** Of series: what `jiaokan/series` takes. */
  readonly series?: string
}

/** By the figure at a place, or by the `series` of a tree's node. */
export type SeriesParams = (DocumentParams & { readonly position: Position }) | { readonly series: string }

/** One mention. Points that differ in basis, base, status or unit belong to different lines of the plot. */
export interface SeriesPoint {
  /** As in the output of `annotate` (`2023-S1`), in words, and as ISO dates; these are null for a form that is not known. */
  readonly period: string
  readonly periodText: string
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'level' | 'growth' | 'change' | 'share' | 'rate' | 'ratio'
  /** For growth: `yoy`, `mom`, `annual` or a period; and in words, empty where there is none. */
  readonly base: string | null
  readonly baseText: string
  readonly status: 'actual' | 'target' | 'forecast' | 'plan'
  readonly unit: string
  readonly unitText: string
  /** In the base unit, rounded to what a plot needs; negative where it falls; null for a range or an open end. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** As printed. */
  readonly text: string
  readonly conflict: boolean
  readonly location: Location
  /** 《篇名》第3段 */
  readonly label: string
}

export interface SeriesResult {
  readonly series: string
  readonly indicator: string
  readonly scope: string | null
  readonly qualifiers: readonly string[]
  /** In order of time. */
  readonly points: readonly SeriesPoint[]
}

/** An indicator by its name in a folder, by the `id` of a node of the indicators' tree, or by the figure at a place. */
export type BoardParams =
  | { readonly folder: string; readonly indicator: string }
  | { readonly node: string }
  | (DocumentParams & { readonly position: Position })

export interface BoardResult {
  /** URI of the folder; empty for the one that holds loose documents. */
  readonly folder: string
  readonly indicator: string
  /** Key of the series that was asked for; null where it was the indicator. */
  readonly chosen: string | null
  /** The one with the most mentions first. */
  readonly series: readonly SeriesResult[]
}

export interface StalePlace {
  readonly location: Location
  /** 《篇名》第3段 */
  readonly label: string
}

/** A figure, title or name that was changed since the document was opened, and who still says what it said then. */
export interface StaleChange extends StalePlace {
  readonly was: string
  readonly is: string
  readonly mentions: readonly StalePlace[]
}

/** `backwards` is false, `wrap` true where they are left out. */
export interface NextConflictParams extends DocumentParams {
  readonly position: Position
  readonly backwards?: boolean
  readonly wrap?: boolean
}

export interface NextConflictResult {
  readonly location: Location
  readonly message: string
  readonly code: string
}
