// Links in a store: followed inside of the folder, never out of it, neither for reading nor for writing.
import assert from 'node:assert/strict'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LedgerEntry } from '../../server/src/model/authority.ts'
import { readLedgerFile } from '../../server/src/config/find.ts'
import { emptyConfiguration } from '../../server/src/config/schema.ts'
import { changeAnnotations, loadAnnotations } from '../../server/src/node/annotationStore.ts'
import { nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { addToLedgerFile } from '../../server/src/node/ledgerFile.ts'
import { keepSigned, signedHash, signedText } from '../../server/src/node/signedTexts.ts'
import { listStore } from '../../server/src/node/storeAccess.ts'

const notes =
  'jiaokan: 1\narticle: "甲.md"\n\naaaa at: 0-1\naaaa on: span\naaaa quote: "甲"\naaaa before: ""\naaaa after: ""\n'
const ledger = 'jiaokan: 1\nledger:\n  - { indicator: 出口额, scope: 平川省, period: 2025, value: 3亿元 }\n'
const entry: LedgerEntry = {
  ...{ indicator: '进口额', aliases: [], scope: '平川省', period: '2025', basis: 'level', base: null, qualifiers: [] },
  ...{ value: '2亿元', source: { title: '', address: '', date: '' }, definition: '', notes: '' },
}

// Windows lets few users make links.
if (process.platform !== 'win32')
  describe('a store behind links', () => {
    let root = ''
    let outside = ''
    beforeEach(() => {
      root = realpathSync(mkdtempSync(join(tmpdir(), 'jiaokan-link-')))
      outside = join(root, '..', `${root.split('/').at(-1)}-outside`)
      mkdirSync(outside)
    })
    afterEach(() => [root, outside].forEach((folder) => rmSync(folder, { recursive: true })))

    const write = (path: string, text: string): void => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    const link = (to: string, path: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      symlinkSync(to, join(root, path))
    }
    const attempts = async () => ({
      read: await loadAnnotations(root, '甲.md'),
      written: await changeAnnotations(root, '甲.md', (file) => file),
      registered: await addToLedgerFile(root, [entry]),
      kept: await keepSigned(root, '甲'),
    })
    const refused = { failure: 'outside' }

    it('that leads out as a whole is neither read nor written', async () => {
      write(join(outside, 'notes/甲.md.yaml'), notes)
      write(join(outside, 'ledger.yaml'), ledger)
      write(join(outside, `signed/${signedHash('甲')}.txt`), '甲')
      const before = readdirSync(outside, { recursive: true }).sort()
      link(outside, '.jiaokan')
      assert.deepEqual(await attempts(), { read: refused, written: refused, registered: refused, kept: refused })
      assert.deepEqual(await listStore(root), { articles: [], outside: ['.jiaokan/notes'] })
      assert.equal(await signedText(root, root, '甲.md', signedHash('甲')), null)
      const { entries, problems, readOnly } = await readLedgerFile(nodeFileSystem, root, emptyConfiguration.aliases)
      assert.deepEqual([entries.length, problems.length, readOnly], [0, 1, true])
      assert.match(problems[0]!.message.zh, /符号链接通到文件夹之外/)
      assert.deepEqual(readdirSync(outside, { recursive: true }).sort(), before)
      assert.equal(readFileSync(join(outside, 'notes/甲.md.yaml'), 'utf8'), notes)
    })

    it('of which a part leads out keeps the rest', async () => {
      write(join(outside, '甲.md.yaml'), notes)
      write(join(root, '.jiaokan/notes/乙.md.yaml'), notes)
      link(join(outside, '甲.md.yaml'), '.jiaokan/notes/甲.md.yaml')
      link('../../../elsewhere', '.jiaokan/notes/丙')
      link(join(outside, 'new.yaml'), '.jiaokan/ledger.yaml')
      const { read, written, registered, kept } = await attempts()
      assert.deepEqual([read, written, registered], [refused, refused, refused])
      assert.deepEqual(kept, { hash: signedHash('甲') })
      assert.deepEqual(await listStore(root), { articles: ['乙.md', '甲.md'], outside: ['.jiaokan/notes/丙'] })
      assert.deepEqual(readdirSync(outside), ['甲.md.yaml'])
    })

    it('that stays inside is read and written, and the link stays', async () => {
      write(join(root, '资料/notes/甲.md.yaml'), notes)
      write(join(root, '台账.yaml'), ledger)
      link('../台账.yaml', '资料/ledger.yaml')
      link('资料', '.jiaokan')
      const { read, written, registered, kept } = await attempts()
      assert.ok('file' in read && 'file' in written && 'addition' in registered && 'hash' in kept)
      assert.deepEqual(await listStore(root), { articles: ['甲.md'], outside: [] })
      assert.match(readFileSync(join(root, '台账.yaml'), 'utf8'), /进口额/)
      assert.ok(lstatSync(join(root, '资料/ledger.yaml')).isSymbolicLink())
      assert.equal((await readLedgerFile(nodeFileSystem, root, emptyConfiguration.aliases)).entries.length, 2)
    })

    it('that goes round in a circle ends', async () => {
      write(join(root, '.jiaokan/notes/甲.md.yaml'), notes)
      link('..', '.jiaokan/notes/圈')
      link('乙', '.jiaokan/notes/丙')
      link('丙', '.jiaokan/notes/乙')
      assert.deepEqual(await listStore(root), { articles: ['甲.md'], outside: [] })
    })
  })
