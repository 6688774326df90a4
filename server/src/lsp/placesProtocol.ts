// How client and server name places: the protocol's own positions, ranges and documents, as plain values. Part of protocol.ts.

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface Location {
  readonly uri: string
  readonly range: Range
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}
