// An indicator's name without what its scope says already: 对东盟进出口总额 is 进出口总额 with a partner.
import { isBareFlow, normaliseName } from './indicator.ts'
import type { Scope } from './scope.ts'

/** The name as it is shown and compared; null where nothing is left of it. */
export function ownName(name: string | null, scope: Scope): string | null {
  return wholeTrade(cleanName(name, scope), scope.name)
}

/** What is left of a partner in front of the flow: 等传统市场出口, 沿线国家进出口. */
const partnerBeforeFlow =
  /^.{0,16}?(?:国家|地区|市场|伙伴.{0,4}|成员国|国)(?=(?:货物|服务|跨境电商|农产品|机电产品)?(?:贸易)?(?:进出口|出口|进口))/

/** The scope's own words say where, not what: 对东盟进出口总额 is 进出口总额 with a partner. */
function cleanName(name: string | null, { words, name: scope }: Scope): string | null {
  if (name === null) return null
  const plainWords = words.replace(/[“”]/g, '')
  const bare = plainWords.replace(/^(?:对|与|向|同)/, '')
  let plain = name
    .replace(/\s+/g, '')
    .replace(/^(?:我国|全国|中国|国内(?!生产总值)|全省|全市|全县|全区|全年|全部)+的?/, '')
  for (const own of [plainWords, bare])
    if (own !== '' && plain.startsWith(own)) plain = plain.slice(own.length).replace(/^的/, '')
  if (scope?.includes('→')) plain = plain.replace(partnerBeforeFlow, '')
  return plain === '' ? null : plain
}

/** Exports of a nation without more are its exports of goods; with a partner the flow stays as printed. */
function wholeTrade(name: string | null, scope: string | null): string | null {
  if (name === null || scope === null || scope.includes('→')) return name
  const plain = normaliseName(name)
  return isBareFlow(plain) ? plain : name
}
