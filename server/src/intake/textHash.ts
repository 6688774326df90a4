// A short name for a text: equal texts have equal names, different ones differ but for one chance in 2^52.

/** Two 26-bit-safe rounds of multiply and mix over the UTF-16 code units (after the public-domain cyrb53), in base 36. */
export function textHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x5f356495)
  }
  high = mixed(high, low)
  low = mixed(low, high)
  return (0x100000000 * (0x1fffff & low) + (high >>> 0)).toString(36)
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
}
