// A part of what was counted with what was done to it: 法院受理案件1200件，其中渔事案件300件 is 受理渔事案件.
import { verbsInNames } from '../../../lexicon/predicates.ts'
import type { Setting } from '../../clause.ts'
import { actsFrom } from '../phrase/doings.ts'
import { signOf } from '../../../tools/signs.ts'
import { subjectWith, type Subject } from '../indicator.ts'
import { countedIn } from './numberOf.ts'
import type { Topic } from '../topic.ts'

const inside = signOf('其')
const group = /其中[，、]?[^；。]*$/

/** `subject`, a part behind 其中 of things that the sentence did something with, with that; any other as it is. */
export function withActOfWhole(subject: Subject, { sentence, sentenceSigns, figure }: Setting, topic: Topic): Subject {
  if (subject.name === null || (sentenceSigns & inside) === 0 || !group.test(sentence)) return subject
  const counted = topic.counts.get(figure.unit)
  const whole = counted === undefined ? '' : countedIn(counted)
  const part = countedIn(subject.name)
  if (whole === '' || part === subject.name || !isKindOf(part, whole)) return subject
  const act = actsOn(whole)
  return act === '' || actsFrom.at(part) !== undefined || subject.name.includes(act)
    ? subject
    : subjectWith(subject, act + subject.name, subject.sure)
}

/** 渔事案件 are some of 案件. */
function isKindOf(part: string, whole: string): boolean {
  return part !== whole && part.slice(-2) === whole.slice(-2)
}

/** 受理 of 法院受理案件: the verbs that its things stand behind, `''` where none do; `longest` is how long he who does it may be. */
export function actsOn(whole: string, longest = longestDoer): string {
  for (let from = 0; from < Math.min(longest, whole.length - 2); from++) {
    let to = from
    for (let act = actsFrom.at(whole, to); act !== undefined && (to === from || !inNames.has(act));) {
      to += act.length
      act = actsFrom.at(whole, to)
    }
    if (to > from && to <= whole.length - 2 && !inNames.has(whole.slice(from, to))) return whole.slice(from, to)
  }
  return ''
}

const longestDoer = 8
const inNames: ReadonlySet<string> = new Set(verbsInNames)
