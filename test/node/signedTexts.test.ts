// The texts that were signed: kept by their hash, found again in the store or in git, and refused where they were changed.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepSigned, signedHash, signedText } from '../../server/src/node/signedTexts.ts'
import { signedPathOf } from '../../server/src/notes/storePaths.ts'

const text = '2025年，云川省进出口总额24680.3亿元。\n同比增长6.1%。\n'

describe('signed texts', () => {
  let folder = ''
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'jiaokan-signed-'))))
  afterEach(() => rmSync(folder, { recursive: true }))
  const fileOf = (hash: string): string => join(folder, signedPathOf(hash))
  const keep = async (what = text): Promise<string> => {
    const outcome = await keepSigned(folder, what)
    return 'hash' in outcome ? outcome.hash : assert.fail(outcome.failure)
  }
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false']
    assert.equal(spawnSync('git', [...identity, ...args], { cwd: folder }).status, 0, args.join(' '))
  }

  it('have the SHA-256 that other tools give the file', async () => {
    const hash = await keep()
    assert.equal(hash, createHash('sha256').update(text, 'utf8').digest('hex'))
    assert.equal(
      createHash('sha256')
        .update(readFileSync(fileOf(hash)))
        .digest('hex'),
      hash,
    )
  })

  it('are the same with CRLF, CR or a byte-order mark, and others with a blank more', () => {
    for (const same of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`])
      assert.equal(signedHash(same), signedHash(text))
    for (const other of [`${text}\n`, ` ${text}`, text.replace('，', ',')])
      assert.notEqual(signedHash(other), signedHash(text))
  })

  it('are kept once', async () => {
    const hash = await keep()
    const { ino } = statSync(fileOf(hash))
    assert.equal(await keep(text.replaceAll('\n', '\r\n')), hash)
    assert.deepEqual([statSync(fileOf(hash)).ino, readdirSync(join(folder, '.jiaokan/signed')).length], [ino, 1])
  })

  it('are found where a checkout changed their line ends, not where their words were changed', async () => {
    const hash = await keep()
    writeFileSync(fileOf(hash), `\ufeff${text.replaceAll('\n', '\r\n')}`)
    assert.equal(await signedText(folder, folder, '甲.md', hash), text)
    writeFileSync(fileOf(hash), text.replace('6.1%', '6.3%'))
    assert.equal(await signedText(folder, folder, '甲.md', hash), null)
    assert.equal(await keep(), hash)
    assert.equal(await signedText(folder, folder, '甲.md', hash), text)
  })

  it('are found in git where the copy is gone', async () => {
    git('init', '-q')
    writeFileSync(join(folder, '甲.md'), text)
    git('add', '-A')
    git('commit', '-qm', '送审稿')
    writeFileSync(join(folder, '甲.md'), '改后。\n')
    git('commit', '-qam', '改')
    assert.equal(await signedText(folder, folder, '甲.md', signedHash(text)), text)
    assert.equal(await signedText(folder, folder, '甲.md', signedHash('没有签过')), null)
  })

  it('that cannot be kept are said so', async () => {
    writeFileSync(join(folder, '.jiaokan'), '')
    assert.ok('failure' in (await keepSigned(folder, text)))
    rmSync(join(folder, '.jiaokan'))
    mkdirSync(fileOf(signedHash(text)), { recursive: true })
    assert.ok('failure' in (await keepSigned(folder, text)))
  })
})
