// Small numbers and years inside period expressions, in ASCII, full-width or Chinese digits.

const spoken = '零一二三四五六七八九'

/** 1 to 99 in ASCII, full-width or Chinese digits. */
export function parseSmall(word: string): number {
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word)
  if (tens !== null)
    return (
      (tens[1] === undefined ? 1 : spoken.indexOf(tens[1])) * 10 + (tens[2] === undefined ? 0 : spoken.indexOf(tens[2]))
    )
  return parseDigits(word)
}

/** A year or another run of digits: 2023, ２０２３, 二〇二三. */
export function parseDigits(word: string): number {
  let value = 0
  for (const character of word) {
    const code = character.charCodeAt(0)
    const digit =
      code >= 0xff10
        ? code - 0xff10
        : code >= 48 && code <= 57
          ? code - 48
          : character === '两'
            ? 2
            : spoken.indexOf(character)
    value = value * 10 + Math.max(0, digit)
  }
  return value
}
