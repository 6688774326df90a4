// Writes numbers in Chinese characters, the inverse of reading them: 15000 → 一万五千, 8.2 → 八点二.

const common = '零一二三四五六七八九'
const formal = '零壹贰叁肆伍陆柒捌玖'
const places: Readonly<Record<'common' | 'formal', readonly string[]>> = {
  common: ['', '十', '百', '千'],
  formal: ['', '拾', '佰', '仟'],
}
const groups = ['', '万', '亿', '万亿']

/** `number` is a decimal without sign, below 10¹⁶. Formal characters (大写) where `like` has them, 两 where it has that. */
export function chineseNumeral(number: string, like = ''): string {
  const isFormal = /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(like)
  const [whole = '0', fraction] = number.split('.')
  const spoken = wholeNumber(whole.replace(/^0+(?=\d)/, ''), isFormal)
  const integer = like.includes('两') ? spoken.replace(/二(?=[千万亿])|^二$/g, '两') : spoken
  if (fraction === undefined) return integer
  return `${integer}${like.includes('點') ? '點' : '点'}${[...fraction].map((digit) => (isFormal ? formal : common)[Number(digit)]).join('')}`
}

function wholeNumber(digits: string, isFormal: boolean): string {
  if (digits === '0') return '零'
  const parts: string[] = []
  for (let end = digits.length; end > 0; end -= 4) parts.unshift(digits.slice(Math.max(0, end - 4), end))
  let text = ''
  parts.forEach((part, index) => {
    const spoken = group(part, isFormal)
    if (spoken === '') return
    const needsZero = text !== '' && part.startsWith('0')
    text += `${needsZero ? '零' : ''}${spoken}${unitOf(parts, index)}`
  })
  return isFormal ? text : text.replace(/^一十/, '十')
}

/** 万亿 is said once for both: 15000亿 is 一万五千亿. */
function unitOf(parts: readonly string[], index: number): string {
  const rank = parts.length - 1 - index
  return rank === 3 && Number(parts[index + 1]) > 0 ? '万' : (groups[rank] ?? '')
}

/** Up to four digits; 零 for zeros between others. */
function group(digits: string, isFormal: boolean): string {
  const names = isFormal ? formal : common
  const ranks = places[isFormal ? 'formal' : 'common']
  let text = ''
  let skipped = false
  const plain = digits.replace(/^0+/, '')
  ;[...plain].forEach((digit, index) => {
    if (digit === '0') skipped = true
    else {
      text += `${skipped ? '零' : ''}${names[Number(digit)]}${ranks[plain.length - 1 - index]}`
      skipped = false
    }
  })
  return text
}
