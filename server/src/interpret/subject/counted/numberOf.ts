// The name of a count: the noun that is counted, and 数; and back from such a name to what it counts.
import type { DetectedFigure } from '../../../detect/figures/figures.ts'
import { isNamedQuantity } from '../indicator.ts'
import { nounsEndingLikeClassifiers } from '../../../lexicon/classifiers.ts'
import { unitsOfParts } from '../../../lexicon/indicators.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'

/** Adds what a count's name needs to say that it is a number of things. */
export function numberOf(noun: string, figure: DetectedFigure): string {
  if (figure.kind !== 'count' || isNamedQuantity(noun) || noun.endsWith('数')) return noun
  if (isDividedInto(noun, figure.unit)) return `${noun}${figure.unit}数`
  return `${noun}${times.has(figure.unit) ? figure.unit : ''}${figure.unit === '人' && !persons.test(noun) ? '人' : ''}数`
}

const times: ReadonlySet<string> = new Set(['场次', '艘次'])

function isDividedInto(noun: string, unit: string): boolean {
  return (unitsOfParts.has(unit) || (unit === '条' && texts.test(noun))) && !noun.endsWith(unit)
}

const texts = /(?:》|法|条例|办法|公约|协定|章程|细则)$/

/** 渔企 of 渔企数, 家电以旧换新 of 家电以旧换新台数, 参训渔民 of 参训渔民人数; any other name as it is. */
export function countedIn(name: string): string {
  if (!name.endsWith('数')) return name
  const words = name.slice(0, -1)
  return words.length > 2 && endsLikeClassifier.at(words) !== undefined ? words : name.replace(numberAtEnd, '')
}

const endsLikeClassifier = suffixes(nounsEndingLikeClassifiers)

const numberAtEnd = /(?<=..)(?:人次|户次|[人户家个台辆列笔单宗处批次枚套艘架场起]|(?<!案)件)?数$/

/** 渔企 of 渔企数, 出口 of 出口台数, as it stands in the name of a share (渔企占…比重); 人数 says there what is counted. */
export function countedAsPart(name: string): string {
  return name.endsWith('数') ? name.replace(numberOfPart, '') : name
}

const numberOfPart = /(?<=.{2})总数$|(?:(?<=..(?:出口|进口|生产|销售|交付))[台辆艘架套件]|(?<=.{2}[^人户]))数$/

const persons = /[人者员生客民众工师兵士徒友子儿童老手口力]$/
