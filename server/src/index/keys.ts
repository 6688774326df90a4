// Under what titles and names are filed: signs that are only typography do not make another title.

const variants: readonly (readonly [RegExp, string])[] = [
  [/[（﹙]/g, '('],
  [/[）﹚]/g, ')'],
  [/[〈﹤<《]/g, '〈'],
  [/[〉﹥>》]/g, '〉'],
  [/[“”„‟＂「」『』]/g, '"'],
  [/[‘’＇]/g, "'"],
  [/[—–―－‐‑─~～〜]+/g, '-'],
  [/[·•‧・．]/g, '·'],
  [/[，﹐]/g, ','],
  [/[：﹕]/g, ':'],
  [/\s+/g, ''],
]

/** What of a name may be typography only: most names have none of it and are their own keys. */
const beyondWords = /[^0-9A-Za-z\u4e00-\u9fff]/

/** The key of a title or a name: blanks out, brackets, quotes, dashes and full-width digits and letters in one form. */
export function nameKey(text: string): string {
  if (!beyondWords.test(text)) return text
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return variants.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), narrow)
}
