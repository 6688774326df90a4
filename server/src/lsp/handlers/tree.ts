// jiaokan/tree/…: one level of a view's tree, of one folder or of all.
import type { FindingsByPath } from '../../features/conflicts.ts'
import type { TreeItem } from '../../features/trees/tree.ts'
import { conflictItems } from '../../features/trees/treeConflicts.ts'
import { conflictItemsByRule } from '../../features/trees/treeConflictsByRule.ts'
import { indicatorItems } from '../../features/trees/treeIndicators.ts'
import { entityItems, titleItems } from '../../features/trees/treeNames.ts'
import type { Folder } from '../folder.ts'
import type { TreeName, TreeNode, TreeParams } from '../protocol.ts'
import { conflictsIn, locationsOf, type HandlerContext } from './context.ts'

/** Which folder, by its place among the folders, and the keys that lead to the item. */
export type Path = readonly [folder: number, ...keys: string[]]

/** Nothing for a parent that is gone. Where several folders hold something, they are the first level. */
export function tree(context: HandlerContext, name: TreeName, params: TreeParams | null): TreeNode[] {
  const { session } = context
  session.sync()
  const folders = session.folders()
  const path = readId(params?.parent)
  if (path !== null) {
    const [index, ...keys] = path
    const folder = folders[index]
    return folder ? nodes(context, name, folder, index, keys) : []
  }
  const levels = folders.map((folder, index) => nodes(context, name, folder, index, []))
  const filled = levels.filter((level) => level.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  return folders.flatMap((folder, index) => folderNode(folder, index, levels[index] ?? []))
}

function nodes(
  context: HandlerContext,
  name: TreeName,
  folder: Folder,
  index: number,
  keys: readonly string[],
): TreeNode[] {
  if (!folder.settings.enabled) return []
  return itemsOf(context, name, folder, keys).map(({ key, place, ...item }) => ({
    ...item,
    id: JSON.stringify([index, ...keys, key]),
    location: (place && locationsOf(folder, folder.corpus.snapshot(), [place])[0]) ?? null,
  }))
}

function itemsOf(
  context: HandlerContext,
  name: TreeName,
  folder: Folder,
  keys: readonly string[],
): readonly TreeItem[] {
  const snapshot = folder.corpus.snapshot()
  const { language, check } = folder.settings
  const none: FindingsByPath = new Map()
  const findings = context.session.paused ? none : folder.corpus.findings(check)
  if (name === 'conflicts') return conflictItems(snapshot, findings, keys, language)
  if (name === 'conflictsByRule') return conflictItemsByRule(snapshot, findings, keys, language)
  const items = { indicators: indicatorItems, titles: titleItems, entities: entityItems }[name]
  return items(snapshot, conflictsIn(context, folder), keys, language)
}

function folderNode(folder: Folder, index: number, level: readonly TreeNode[]): TreeNode[] {
  if (level.length === 0) return []
  const sum = (key: 'count' | 'conflicts'): number => level.reduce((total, node) => total + node[key], 0)
  const label = folder.root?.name ?? '…'
  const counts = { count: sum('count'), conflicts: sum('conflicts') }
  return [
    { id: JSON.stringify([index]), kind: 'folder', label, detail: '', ...counts, location: null, expandable: true },
  ]
}

/** Null for what is no id of a node. */
export function readId(id: string | null | undefined): Path | null {
  if (id === null || id === undefined) return null
  const value = JSON.parse(id) as unknown
  const isPath = Array.isArray(value) && typeof value[0] === 'number'
  return isPath ? (value as unknown as Path) : null
}
