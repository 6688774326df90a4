// Lines that hold nothing but the number of a page: — 3 —, 第5页, 第 5 页 共 18 页, - 12 -.
import type { Row } from './rows.ts'

const widest = 16
const pageNumber =
  /^(?:[-—–－·•~]{1,2}\d{1,4}[-—–－·•~]{1,2}|第\d{1,4}页(?:[，,/]?共\d{1,4}页)?|[Pp]age\d{1,4}(?:of\d{1,4})?)$/

export function isPageNumber(row: Row): boolean {
  return row.fixed === null && row.width <= widest && pageNumber.test(row.head)
}
