// Whether bytes that are no UTF-8 are Chinese in GB2312, GBK or GB18030, judged by how common the characters would be.

/**
 * Level 1 of GB/T 2312-1980 (rows 16–55, the 3,755 commonest characters) with its punctuation (row 1) and full-width letters
 * and digits (row 3) makes up nearly all of any Chinese text. UTF-8, Big5 or Latin-1 read as GB18030 scatter over the rest.
 */
const minCommonShare = 0.75

/** Looks at the structure only; whether every sequence is valid is for the strict decoder to say. */
export function isPlausibleGb18030(bytes: Uint8Array): boolean {
  let common = 0
  let all = 0
  for (let index = 0; index < bytes.length;) {
    const lead = bytes[index]!
    if (lead < 0x80) index++
    else {
      const trail = bytes[index + 1] ?? 0
      const long = trail >= 0x30 && trail <= 0x39
      all++
      if (!long && isCommon(lead, trail)) common++
      index += long ? 4 : 2
    }
  }
  return common >= all * minCommonShare
}

function isCommon(lead: number, trail: number): boolean {
  if (trail < 0xa1) return false
  return lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xd7)
}
