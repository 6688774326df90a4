// The days of public holidays and moving festivals: 春节假期, 中秋假期前两天, 除夕当晚, 大年初二, 春运.

/** The holidays of a year in the order of `holidayDays`. */
export const holidayNames = ['元旦', '春节', '清明', '五一', '端午', '中秋', '国庆'] as const

export type HolidayName = (typeof holidayNames)[number]

/**
 * First and last day off (month and day) by year, with the weekends that they are joined to, in the order of `holidayNames`;
 * a holiday that begins in December began in the year before. From the General Office of the State Council's notices on holidays.
 */
export const holidayDays: Readonly<Record<number, string>> = {
  2012: '0101-0103 0122-0128 0402-0404 0429-0501 0622-0624 0930-1007 0930-1007',
  2013: '0101-0103 0209-0215 0404-0406 0429-0501 0610-0612 0919-0921 1001-1007',
  2014: '0101-0101 0131-0206 0405-0407 0501-0503 0531-0602 0906-0908 1001-1007',
  2015: '0101-0103 0218-0224 0404-0406 0501-0503 0620-0622 0926-0927 1001-1007',
  2016: '0101-0103 0207-0213 0402-0404 0430-0502 0609-0611 0915-0917 1001-1007',
  2017: '1231-0102 0127-0202 0402-0404 0429-0501 0528-0530 1001-1008 1001-1008',
  2018: '1230-0101 0215-0221 0405-0407 0429-0501 0616-0618 0922-0924 1001-1007',
  2019: '1230-0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007',
  2020: '0101-0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008 1001-1008',
  2021: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
  2022: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007',
  2023: '1231-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006 0929-1006',
  2024: '1230-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007',
  2025: '0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008 1001-1008',
  2026: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
}

/** The day itself: of 春节 the first of the lunar year, of 清明, 端午 and 中秋 by year; the others never move. */
export const festivalDays: Readonly<Record<number, string>> = {
  2012: '0123 0404 0623 0930',
  2013: '0210 0404 0612 0919',
  2014: '0131 0405 0602 0908',
  2015: '0219 0405 0620 0927',
  2016: '0208 0404 0609 0915',
  2017: '0128 0404 0530 1004',
  2018: '0216 0405 0618 0924',
  2019: '0205 0405 0607 0913',
  2020: '0125 0404 0625 1001',
  2021: '0212 0404 0614 0921',
  2022: '0201 0405 0603 0910',
  2023: '0122 0405 0622 0929',
  2024: '0210 0404 0610 0917',
  2025: '0129 0404 0531 1006',
  2026: '0217 0405 0619 0925',
}

/** The order of `festivalDays`. */
export const movingFestivals = ['春节', '清明', '端午', '中秋'] as const

export const fixedFestivals: Readonly<Record<string, string>> = { 元旦: '0101', 五一: '0501', 国庆: '1001' }

/** 春运 runs for forty days, from the fifteenth before the first of the lunar year. */
export const springRush = { before: 15, days: 40 } as const

/** Names of a holiday that has another one in the table. */
export const holidayAliases: Readonly<Record<string, HolidayName>> = { 劳动节: '五一', '“十一”': '国庆' }

/** Days that are counted from the first of the lunar year: 除夕 is the one before it. */
export const lunarDays = { 除夕: -1, 大年三十: -1, 元宵节: 14 } as const

/** Words for a day seen from the article's date, in days from it. */
export const daysFromArticle: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今晨: 0,
  今早: 0,
  今晚: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  前天: -2,
  明天: 1,
  明日: 1,
}

/** Words for the day last stated. */
export const daysOfStated = ['当天', '当日', '当晚', '同日']
