// What the views show as trees: plain items, one level at a time, named by the path of keys that leads to them.
import type { Severity } from '../../model/finding.ts'
import type { Place } from '../wording/place.ts'

export type TreeItemKind =
  | 'file'
  | 'rule'
  | 'finding'
  | 'related'
  | 'indicator'
  | 'series'
  | 'period'
  | 'title'
  | 'entityType'
  | 'entity'
  | 'mention'

export interface TreeItem {
  /** Unlike that of every other item beneath the same parent. */
  readonly key: string
  readonly kind: TreeItemKind
  readonly label: string
  /** What stands beside the label; may be empty. */
  readonly detail: string
  /** How many mentions (or findings) it stands for. */
  readonly count: number
  /** How many of them are in conflict. */
  readonly conflicts: number
  /** Where a click leads; null for items that only group. */
  readonly place: Place | null
  readonly expandable: boolean
  /** Of findings only. */
  readonly severity?: Severity
  /** Of findings and rules. */
  readonly code?: string
  /** Key of the series, for the data board. */
  readonly series?: string
}

const byPinyin = new Intl.Collator('zh-CN')

/** As a Chinese reader looks a word up, by pinyin. */
export function compareNames(a: TreeItem, b: TreeItem): number {
  return byPinyin.compare(a.label, b.label) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}
