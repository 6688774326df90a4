// Digits and magnitudes, in every form in which they are printed.

/** Chinese digits, common and formal (大写), with what each is worth. */
export const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Powers of ten inside a group of four digits. */
export const smallMagnitudes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 }

/** Powers of ten that close a group. */
export const largeMagnitudes: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 萬: 4, 億: 8 }
