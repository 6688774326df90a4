import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { levelOf, levelOfNames } from '../../client/src/views/levels.ts'
import type { TreeName, TreeNode, TreeParams } from '../../server/src/lsp/protocol.ts'
import { chinese } from './translations.ts'

const node = (kind: TreeNode['kind'], id: string, conflicts = 0): TreeNode => ({
  id,
  kind,
  label: id,
  detail: '',
  count: 2,
  conflicts,
  location: null,
  expandable: true,
})

/** Answers from a table of `tree parent`, and remembers what it was asked. */
function server(levels: Readonly<Record<string, readonly TreeNode[]>>) {
  const asked: string[] = []
  const ask = async (name: TreeName, { parent }: TreeParams) => {
    asked.push(`${name} ${parent}`)
    return levels[`${name} ${parent}`] ?? null
  }
  return { ask, asked }
}

describe('levels of the views', () => {
  it('the tree of the moment is asked, level by level', async () => {
    const { ask, asked } = server({ 'conflicts null': [node('file', '甲')] })
    let name: TreeName = 'conflicts'
    const level = levelOf(ask, () => name)
    const [file] = await level(undefined)
    await level(file)
    name = 'conflictsByRule'
    deepStrictEqual(await level(undefined), [])
    deepStrictEqual(asked, ['conflicts null', 'conflicts 甲', 'conflictsByRule null'])
  })

  it('titles stand in a group beside the kinds of names, and each asks its own tree', async () => {
    const { ask, asked } = server({
      'titles null': [node('title', '意见', 1), node('title', '措施')],
      'entities null': [node('entityType', '机构')],
      'titles 意见': [node('mention', '一')],
      'entities 机构': [node('entity', '商务厅')],
    })
    const level = levelOfNames(ask, chinese)
    const [group, kind] = await level(undefined)
    deepStrictEqual([group!.label, group!.count, group!.conflicts, kind!.label], ['文件名', 2, 1, '机构'])
    const [title] = await level(group)
    strictEqual((await level(title)).length, 1)
    const [name] = await level(kind)
    await level(name)
    deepStrictEqual(asked.slice(2), ['titles null', 'titles 意见', 'entities 机构', 'entities 商务厅'])
  })

  it('without titles there is no group, and without a server nothing', async () => {
    const { ask } = server({ 'entities null': [node('entityType', '机构')] })
    deepStrictEqual(
      (await levelOfNames(ask, chinese)(undefined)).map(({ id }) => id),
      ['机构'],
    )
    deepStrictEqual(await levelOfNames(server({}).ask, chinese)(undefined), [])
  })
})
