// Days and seasons of the year by which texts date figures: “双11”期间, 国庆假期, 春运.

/** The month that a festival falls in; null where it moves between months, so that only its year is known. */
export const festivals: readonly { readonly name: string; readonly month: number | null }[] = [
  { name: '元旦', month: 1 },
  { name: '春节', month: null },
  { name: '春运', month: null },
  { name: '清明', month: 4 },
  { name: '五一', month: 5 },
  { name: '劳动节', month: 5 },
  { name: '端午', month: null },
  { name: '618', month: 6 },
  { name: '暑期', month: null },
  { name: '暑运', month: null },
  { name: '中秋', month: null },
  { name: '国庆', month: 10 },
  { name: '“十一”', month: 10 },
  { name: '双11', month: 11 },
  { name: '双十一', month: 11 },
  { name: '双12', month: 12 },
  { name: '双十二', month: 12 },
]
