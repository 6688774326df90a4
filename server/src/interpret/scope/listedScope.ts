// Of whom or where a member of a list with 分别 speaks: a trade partner, an investor, a great region, a place.
import { alternation } from '../../tools/alternation.ts'
import { greatRegions } from '../../lexicon/scopeWords.ts'
import { investorOpening, toldInFront } from './inward.ts'
import type { NameInText } from './placed.ts'
import { placeNamed, placeOpening } from './placesByName.ts'
import { traderOf } from './scope.ts'
import type { Scope } from './scopedClause.ts'
import { partnerName } from './tradePartner.ts'

/** The clause of the list, up to the figure. */
interface ListPlace {
  readonly text: string
  readonly clauseStart: number
  readonly to: number
}

const scopeNamed = (name: string): Scope => ({ name, words: '', topical: false })

/**
 * A name that a list with 分别 gave (对韩国出口, 西部地区进出口), parted into scope and what is measured; null where it names
 * none. `unsaid` tells whose trade with a partner it is where the clause does not; whether it names the partners, too.
 */
export function scopeOfListed(
  name: string,
  places: readonly NameInText[],
  { text, clauseStart, to }: ListPlace,
  unsaid: (isNamed: boolean) => string,
): { scope: Scope; rest: string } | null {
  const trader = () => {
    const front = text.slice(clauseStart, to)
    const at = front.search(toward)
    return traderOf(front.slice(0, Math.max(0, at)), clauseStart + at, places, () => unsaid(at >= 0)).name
  }
  const match =
    /^(?:对(?![外内])|与|向|同)(.{1,16}?)((?:货物|服务|贸易|跨境电商|机电产品|农产品)*(?:进出口|出口|进口|投资|贸易).*)$/.exec(
      name,
    )
  if (match !== null) {
    const partner = match[1]!.replace(/[“”]/g, '')
    const place = placeNamed(places, partner)
    const full = partnerName(partner, place === undefined ? [] : [place])
    return { scope: scopeNamed(`${trader()}→${full}`), rest: match[2]! }
  }
  const toWhom = /^(?:对|与|向|同(?![城比期时步类业行样等年月一品款口]))(?![外内华])(.+)$/.exec(name)
  const partner = toWhom === null ? undefined : placeNamed(places, toWhom[1]!)
  if (toWhom !== null && (partner !== undefined || toWhom[1]!.length < longestPartner))
    return partnerAlone(partner?.canonical ?? toWhom[1]!.replace(/[“”]/g, ''), trader())
  const investor = investorOpening(name, places, toldInFront(text, clauseStart))
  if (investor !== null) return { scope: scopeNamed(investor.scope), rest: investor.rest }
  const great = listedRegion.exec(name)
  if (great !== null) return { scope: scopeNamed(`中国${great[1]!}地区`), rest: name.slice(great[0].length) }
  let place = placeOpening(places, name, 0)
  if (place === undefined) return null
  let end = place.name.length
  for (let next: NameInText | undefined = place; next !== undefined;) {
    next = placeOpening(places, name, end)
    place = next ?? place
    end += next?.name.length ?? 0
  }
  return { scope: scopeNamed(place.canonical), rest: name.slice(end).replace(/^的/, '') }
}

const toward = /(?:对(?![外内])|与|向|同)/

const partnerAlone = (partner: string, trader: string) => ({
  scope: scopeNamed(`${trader}→${partner}`),
  rest: '',
})

/** A name that no dictionary holds is one only where it is short (东盟). */
const longestPartner = 12
const listedRegion = new RegExp(`^(?:我国)?(${alternation(greatRegions)})(?:地区)?(?!海洋|沿海|战区|陆海)`)
