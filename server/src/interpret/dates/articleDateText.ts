// Calendar dates as they are written, read to `2023`, `2023-08` or `2023-08-31`.

const firstYear = 1949
const lastYear = 2100
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2023-08-31`, or shorter where `month` or `day` is null; null where there is no such day. */
export function dateOf(year: number, month: number | null, day: number | null): string | null {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null
  if (month === null) return String(year)
  const length = monthLengths[month - 1]
  if (length === undefined || (day !== null && (day < 1 || day > length))) return null
  return [year, month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-')
}

const hanDigits = '〇一二三四五六七八九'
const year = '(\\d{4}|[12一二][〇零○O一二三四五六七八九\\d]{3})'
const number = '(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])'
const written = new RegExp(
  `^${year}(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|年(?:度|${number}月(?:份|${number}日)?)?)?`,
  'u',
)

/** The date that `text` (without blanks) opens with, and its length: 2023-08-31, 2023年8月, 二〇二三年八月三十一日. */
export function readDate(text: string): { date: string; length: number } | null {
  const match = written.exec(text)
  if (!match) return null
  const month = numberOf(match[2] ?? match[4])
  const day = numberOf(match[3] ?? match[5])
  const date = dateOf(Number(digitsOf(match[1]!)), month, day)
  return date === null ? null : { date, length: match[0].length }
}

function digitsOf(text: string): string {
  return text.replace(/[〇零○O一二三四五六七八九]/gu, (digit) => String(Math.max(0, hanDigits.indexOf(digit))))
}

/** 8 of `8`, `08`, 八; 31 of 三十一; null of nothing. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const unit = (digit: string | undefined): number => (digit ? hanDigits.indexOf(digit) : 0)
  return (text.includes('十') ? 10 * (tens === '' ? 1 : unit(tens)) : 0) + unit(ones)
}
