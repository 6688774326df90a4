// What a paragraph is: a heading, an item, running text. Told from how it is numbered, how it ends and what follows.
import type { CellContext, PassageKind } from '../model/passage.ts'
import { isByline, isLabel } from './bylines.ts'
import { levelOf, type Numbering } from './numbering.ts'
import type { Group } from './reflow.ts'
import type { Row } from './rows.ts'

/** A passage before its text is made. */
export interface Block {
  readonly kind: PassageKind
  readonly level: number
  readonly cell: CellContext | null
  readonly rows: readonly Row[]
  readonly wrapped: boolean
}

const widestHeading = 40
/** The title of a government document says all that it is about. */
const widestTitle = 80
const widestQuestion = 30
/** A line as short as this below a heading that is marked as one (一、) is no other heading. */
const shortestBelowHeading = 4
const mostMarks = 3
const itemNumberings: ReadonlySet<Numbering> = new Set(['item', 'decimal', 'bullet'])
/** More bare lines than this in a row are a list or a table, not headings. */
const longestChain = 4

/** One block per group, in the same order. */
export function classify(groups: readonly Group[]): Block[] {
  const candidates = groups.map((group, index) => couldBeHeading(group, groups[index - 1]))
  const leads = leadsToText(groups, candidates)
  return groups.map((group, index) => {
    const { rows, wrapped } = group
    const first = rows[0]!
    if (first.fixed) return { ...first.fixed, rows, wrapped }
    if (group.caption) return { kind: 'caption', level: 0, cell: null, rows, wrapped }
    const numbering = first.numbering
    if (candidates[index] && (leads[index] || isTopLine(groups, index))) {
      const level = numbering ? levelOf(numbering, first.head) : isTopLine(groups, index) ? 1 : 2
      return { kind: 'heading', level, cell: null, rows, wrapped }
    }
    const kind = numbering && itemNumberings.has(numbering) ? 'item' : 'paragraph'
    return { kind, level: 0, cell: null, rows, wrapped }
  })
}

function couldBeHeading({ rows, caption }: Group, before: Group | undefined): boolean {
  const first = rows[0]!
  const last = rows[rows.length - 1]!
  if (first.fixed || caption || first.tabular || isByline(first.head)) return false
  if (!isWideAsHeading(rows, before)) return false
  if (last.ending === 'sentence') return !before && rows.length === 1 && isQuestion(first)
  if (last.ending !== 'open' || (last.closed && /^[（(]/u.test(first.head))) return false
  if (first.numbering === 'bullet' || first.numbering === 'article') return false
  const marks = rows.reduce((sum, row) => sum + row.marks, 0)
  return marks <= mostMarks && !isLabelled(first) && !(before && speaker.test(first.head))
}

function isWideAsHeading(rows: readonly Row[], before: Group | undefined): boolean {
  const width = rows.reduce((sum, row) => sum + row.width, 0)
  if (width < 2 || width > (before ? widestHeading : widestTitle)) return false
  return width > shortestBelowHeading || before?.rows[0]!.fixed?.kind !== 'heading'
}

/** 渔港为什么又热闹起来？ as the title of a text. */
function isQuestion({ asks, width, marks }: Row): boolean {
  return asks && width <= widestQuestion && marks === 0
}

/** 索引号：…, 来源：…, 2026-06-12 07:11, 沪府发〔2017〕36号: what is said about a text, not a heading of it. */
function isLabelled({ head }: Row): boolean {
  return isLabel(head) || /^\d{4}[-/.年]\d{1,2}[-/.月]\d|〔\d{4}〕/u.test(head)
}

/** 主持人：… */
const speaker = /^[\u4e00-\u9fff]{2,4}[：:]/u

/** For each group, whether running text follows it or the headings right behind it. */
function leadsToText(groups: readonly Group[], candidates: readonly boolean[]): boolean[] {
  const leads = new Array<boolean>(groups.length).fill(false)
  let next = false
  let chain = 0
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!
    if (candidates[index]) {
      chain++
      leads[index] = next && (chain <= longestChain || group.rows[0]!.numbering !== null)
    } else if (!group.caption) {
      chain = 0
      const last = group.rows[group.rows.length - 1]!
      next = last.ending !== 'open' || group.rows.length > 1 || last.width >= 25 || last.fixed !== null
    }
  }
  return leads
}

/** The text's first line, or directly under it with no blank line between: the headline. */
function isTopLine(groups: readonly Group[], index: number): boolean {
  if (groups.length < 2 || index > 2) return false
  return groups.slice(1, index + 1).every(({ rows }) => rows[0]!.blankLines === 0 && rows[0]!.indent < 2)
}
