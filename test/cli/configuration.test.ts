// Where jiaokan.yaml is looked for.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { findConfiguration } from '../../server/src/cli/configuration.ts'
import { nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { Folder } from './support.ts'

describe('findConfiguration', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('takes the nearest file upwards, and its folder for the globs', async () => {
    folder.write({ 'jiaokan.yaml': 'lang: en', 'a/jiaokan.yaml': 'lang: zh', 'a/b/x.txt': '', 'c/x.txt': '' })
    const near = await findConfiguration(nodeFileSystem, join(folder.path, 'a/b'), null)
    assert.equal(near.settings.lang, 'zh')
    assert.equal(near.folder, join(folder.path, 'a'))
    const far = await findConfiguration(nodeFileSystem, join(folder.path, 'c'), null)
    assert.equal(far.settings.lang, 'en')
  })

  it('takes the file that is named, and says where that cannot be read', async () => {
    folder.write({ 'other.yml': 'maxFindingsPerFile: 5', 'jiaokan.yaml': 'lang: en' })
    const named = await findConfiguration(nodeFileSystem, folder.path, 'other.yml')
    assert.equal(named.settings.maxFindingsPerFile, 5)
    assert.equal(named.settings.lang, null)
    const gone = await findConfiguration(nodeFileSystem, folder.path, 'gone.yml')
    assert.equal(gone.unreadable, true)
  })

  it('reads a file in GB18030 like any other', async () => {
    folder.write({ 'jiaokan.yaml': Buffer.concat([Buffer.from('exclude: '), Buffer.from([0xb2, 0xdd, 0xb8, 0xe5])]) })
    assert.deepEqual((await findConfiguration(nodeFileSystem, folder.path, null)).settings.exclude, ['草稿'])
  })
})
