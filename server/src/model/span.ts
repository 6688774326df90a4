// Where something stands: half-open ranges of UTF-16 code units in the decoded source (LSP's unit).

/** `[start, end)` in UTF-16 code units of the decoded text; a byte-order mark is not part of that text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `offset` lies in the span; the position just behind it counts, as a cursor there touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}
