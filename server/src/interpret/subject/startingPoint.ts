// From when on something moved is no part of what did: 装载率从过去的54%提升到85%, 收入由改革前的3000元增加到2万元.
import { characterSet } from '../../tools/characters.ts'

const startingPoint =
  /(?<=..)(?<![自理缘经事])(?:已经?)?(?:从(?![业事])|由)(?:过去|以前|之前|从前|起初|起先|开始|[^，。；、从由占\s]{0,8}(?:(?<![目提])前|初期|之初|[年届期]初|时)|每[^，。；从由\s\d]{1,3})$/
const endsStartingPoint = characterSet('去前初先始期时生人户亩吨年月日天件斤')

/** Where such words at the end of `name` begin, else -1. */
export function startingPointIn(name: string): number {
  return endsStartingPoint(name, name.length - 1) ? name.search(startingPoint) : -1
}
