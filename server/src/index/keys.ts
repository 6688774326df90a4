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

/** The key of a title or a name: blanks out, brackets, quotes, dashes and full-width digits and letters in one form. */
export function nameKey(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return variants.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), narrow)
}
