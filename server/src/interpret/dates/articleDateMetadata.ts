// An article's date as its file says it: front matter, or the file's name.
import { dateOf, readDate } from './articleDateText.ts'

const parted = /(?<![\dA-Za-z])(\d{4})([-_.])(\d{1,2})\2(\d{1,2})(?!\d)/
const inHan = /(\d{4})年(\d{1,2})月(\d{1,2})日/
const compact = /^[A-Za-z]{0,12}(\d{4})(\d{2})(\d{2})$/

/** Of front matter's `date`; null where it is none. A time of day behind it is passed over. */
export function dateOfFrontMatter(date: string | null): string | null {
  return date === null ? null : (readDate(date.replace(/\s+.*$/u, ''))?.date ?? null)
}

/** A full date in the last part of `path`: 2023-08-31-外贸.md, xwlb-20241021-03.txt, 报告（2023年8月31日）.txt. */
export function dateOfFileName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const match = parted.exec(name)
  const date = match ? dateOf(Number(match[1]), Number(match[3]), Number(match[4])) : null
  if (date !== null) return date
  const han = inHan.exec(name)
  if (han) return dateOf(Number(han[1]), Number(han[2]), Number(han[3]))
  for (const part of name.split(/[^0-9A-Za-z]+/)) {
    const day = compact.exec(part)
    const read = day ? dateOf(Number(day[1]), Number(day[2]), Number(day[3])) : null
    if (read !== null) return read
  }
  return null
}
