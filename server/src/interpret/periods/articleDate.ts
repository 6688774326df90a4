// An article's date in numbers, as far as it is known.

export interface ArticleDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** `2023`, `2023-08` or `2023-08-31`; anything else is an unknown date. */
export function parseDate(date: string | null): ArticleDate {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  if (match === null) return { year: null, month: null, day: null }
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  }
}
