// Where the levels of the three trees come from: the requests of the server, two of them under one roof for the names.
import type { TreeName, TreeNode, TreeParams } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

/** Asks for one level of a tree of the server; null while it does not run. */
export type AskTree = (name: TreeName, params: TreeParams) => Promise<readonly TreeNode[] | null>

/** The level beneath a node; the first one for undefined. */
export type Level = (node: TreeNode | undefined) => Promise<readonly TreeNode[]>

/** `nameOf` is asked anew each time: what the tree is grouped by can change. */
export function levelOf(ask: AskTree, nameOf: () => TreeName): Level {
  return async (node) => (await ask(nameOf(), { parent: node?.id ?? null })) ?? []
}

/** Titles of documents in a group of their own, and beside it the kinds of names. */
export function levelOfNames(ask: AskTree, translate: Translate): Level {
  const treeOf = new WeakMap<TreeNode, TreeName>()
  const level = async (name: TreeName, parent: string | null): Promise<readonly TreeNode[]> => {
    const nodes = (await ask(name, { parent })) ?? []
    for (const node of nodes) treeOf.set(node, name)
    return nodes
  }
  return async (node) => {
    if (node === undefined) {
      const [titles, entities] = await Promise.all([level('titles', null), level('entities', null)])
      return titles.length > 0 ? [titlesGroup(titles, translate), ...entities] : entities
    }
    if (node.id === titlesId) return level('titles', null)
    return level(treeOf.get(node) ?? 'entities', node.id)
  }
}

const titlesId = JSON.stringify(['titles'])

function titlesGroup(titles: readonly TreeNode[], translate: Translate): TreeNode {
  const inFolders = titles.every(({ kind }) => kind === 'folder')
  return {
    id: titlesId,
    kind: 'entityType',
    label: translate('Document titles'),
    detail: '',
    count: inFolders ? titles.reduce((sum, { count }) => sum + count, 0) : titles.length,
    conflicts: titles.filter(({ conflicts }) => conflicts > 0).length,
    location: null,
    expandable: true,
  }
}
