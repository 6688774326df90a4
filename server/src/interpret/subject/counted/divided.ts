// Classes and batches of what the next figure counts: 推出8大类60项服务, 7个方面47项任务.
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import type { Subject } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import type { CountContext } from './countedAmong.ts'
import { frontOf } from './frontOfCount.ts'

const parts = '方面 领域 系列 门类 批次 环节 类别'.split(' ')
const next = new RegExp(
  `^(${alternation(parts)})?(?:(?<=方面|^)、|[共合总]计?)*(?:\\d[\\d.]*[万余多]*|[一二三四五六七八九十百]+[余多]?)(?:[个项条种家款件名类场户支只台套](?![十百方])|人次?)`,
)
const classes: ReadonlySet<string> = new Set(['类', '批', '批次', '方面', '环节'])

/** 服务类数, 任务方面数: the count of the parts into which what is counted next is divided; null for any other count. */
export function readDivided({ figure, right }: Setting, left: string, context: CountContext): Subject | null {
  const match = figure.unit === '个' || classes.has(figure.unit) ? next.exec(right) : null
  if (match === null || (match[1] === undefined) === (figure.unit === '个')) return null
  const noun = partPhrase(right.slice(match[0].length)).noun.replace(/^内容的/, '')
  if (noun.length < 2) return null
  const doing = context.topic.doing !== '' && left === '' ? context.topic.doing : frontOf(left).verb
  const part = match[1] ?? figure.unit
  return { name: `${doing}${noun}${part.startsWith('批') ? '批次' : `${part}数`}`, sure: false, doing }
}

/** Whether the figure right before it counts the classes of what this one counts, so that the same is done with them. */
export function isDivided({ leftStart, clauseStart, clause }: Setting, left: string): boolean {
  return (
    leftStart > clauseStart &&
    left.length < longestJoint &&
    joint.test(left) &&
    partAtEnd.test(clause.slice(0, clause.length - left.length))
  )
}

const longestJoint = 6
const joint = new RegExp(`^(?:${alternation(parts)})?(?:[、的近约超]|[共合总]计?)*$`)
const partAtEnd = /[\d一二三四五六七八九十](?:大?类|批次?|个|方面|环节)$/
