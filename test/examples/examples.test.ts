// The sample corpus shows exactly the conflicts that were planted in it, one of every rule, and nothing else.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { present } from '../../server/src/check/present.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { decode } from '../../server/src/intake/decode.ts'
import { formatOf } from '../../server/src/intake/format.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { readLedger } from '../../server/src/config/readLedger.ts'
import { settler } from '../../server/src/index/settle.ts'
import { emptySettlement } from '../../server/src/model/settlement.ts'
import { ruleCodes } from '../../server/src/model/finding.ts'

/** Article, rule, what is marked, and the places that the finding was computed from. */
const planted: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['2025-02-12-2024年云川省统计公报.md', 'authority-mismatch', '4126.3万人', []],
  ['2026-02-10-2025年云川省统计公报.md', 'value-conflict', '24860.3亿元', ['24680.3亿元']],
  ['2026-02-10-2025年云川省统计公报.md', 'value-conflict', '24860.3', ['24680.3亿元']],
  ['2026-02-10-2025年云川省统计公报.md', 'suppression-unused', '<!-- jiaokan-disable-next-line value-conflict 46个待核 -->', []],
  ['2026-03-05-数字贸易实施意见解读.md', 'growth-mismatch', '28.4%', ['640.8亿元', '512.6亿元']],
  ['2026-03-05-数字贸易实施意见解读.md', 'title-unbalanced', '《', []],
  ['2026-04-18-民营企业成为外贸主力.md', 'value-conflict', '24680.3亿元', ['24860.3亿元']],
  ['2026-04-18-民营企业成为外贸主力.md', 'share-mismatch', '64.5%', ['2310.5亿元', '4236.8亿元']],
  ['2026-04-18-民营企业成为外贸主力.md', 'title-mismatch', '《关于加快发展数字贸易新业态的实施意见》', ['《关于加快发展数字贸易新业态新模式的实施意见》']],
  ['2026-04-18-民营企业成为外贸主力.md', 'name-variant', '跨境电商电子商务综合试验区', ['跨境电子商务综合试验区']],
  ['2026-07-20-上半年经济运行情况.txt', 'unit-misuse', '3个百分点', ['286.4亿元']],
  ['2026-03-05-数字贸易实施意见解读.md', 'title-attribution', '《关于加快发展数字贸易新业态新模式的实施意见》', ['《关于加快发展数字贸易新业态新模式的实施意见》']],
  ['2026-07-20-上半年经济运行情况.txt', 'title-attribution', '《关于加快发展数字贸易新业态新模式的实施意见》', ['《关于加快发展数字贸易新业态新模式的实施意见》']],
  ['2026-08-06-澜江日报第2版.txt', 'abbreviation-undefined', '综试区', ['综试区']],
  ['2026-08-06-澜江日报第2版.txt', 'sum-mismatch', '1286.4亿元', ['812.6亿元', '463.8亿元']],
  ['跨境电商高质量发展观察.txt', 'multiple-mismatch', '10.4倍', ['640.8 亿元', '61.5 亿元']],
  ['跨境电商高质量发展观察.txt', 'bound-violation', '360 亿元', ['231.4 亿元', '126.2亿元']],
  ['2026-03-05-数字贸易实施意见解读.md', 'hedge-redundant', '3000多家', []],
  ['外贸形势报告提纲.md', 'period-unresolved', '9120.6亿元', ['9120.6亿元']],
  ['2026-08-06-澜江日报第2版.txt', 'period-invalid', '9月31日', []],
  ['外贸形势报告提纲.md', 'magnitude-suspect', '8058.2万元', ['8702.9亿元', '9120.6亿元']],
  ['外贸形势报告提纲.md', 'definition-differs', '4860亿元', ['640.8亿元']],
] // prettier-ignore

const folder = new URL('../../examples/', import.meta.url)
const texts = new Map<string, string>()
for (const path of readdirSync(folder).sort()) {
  if (path.startsWith('.')) continue
  const decoded = decode(readFileSync(new URL(encodeURI(path), folder)))
  assert.ok('text' in decoded, path)
  texts.set(path, decoded.text)
}
const ledger = readLedger(readFileSync(new URL('.jiaokan/ledger.yaml', folder), 'utf8')).entries
const settle = settler({ ...emptySettlement, ledger })
const snapshot = apply(
  emptySnapshot(),
  [...texts].map(([path, text]) => ({
    path,
    digest: settle(digest({ path, text, format: formatOf(path)!, encoding: 'utf-8' })),
  })),
)
const findings = [...new Checker().check(snapshot, defaultCheckSettings).values()]
  .flat()
  .map((finding) => present(finding, snapshot, 'zh'))
const quoted = (path: string, { start, end }: { start: number; end: number }): string =>
  (texts.get(path) ?? '').slice(start, end)

describe('examples/', () => {
  it('shows the planted conflicts and nothing else', () => {
    const found = findings.map(({ path, code, span }) => `${path}: ${code} ${quoted(path, span)}`)
    assert.deepEqual(found.sort(), planted.map(([path, code, text]) => `${path}: ${code} ${text}`).sort())
  })
  it('has a conflict of every rule', () => {
    assert.deepEqual([...new Set(planted.map(([, code]) => code))].sort(), [...ruleCodes].sort())
  })
  for (const [path, code, text, places] of planted) {
    it(`${path}: ${code} ${text} names every place that it was computed from`, () => {
      const finding = findings.find((one) => one.path === path && one.code === code && quoted(path, one.span) === text)
      assert.ok(finding, 'not found')
      const related = finding.related.map((one) => quoted(one.path, one.span))
      for (const place of places) assert.ok(related.includes(place), `${place} is not among ${related.join('、')}`)
    })
  }
  it('the suppression comment silences what would be found without it', () => {
    const path = '2026-04-18-民营企业成为外贸主力.md'
    const text = texts.get(path)!.replace(/^<!-- jiaokan.*\n/m, '')
    const without = apply(snapshot, [{ path, digest: digest({ path, text, format: 'markdown', encoding: 'utf-8' }) }])
    const count = (of: typeof snapshot) => new Checker().check(of, defaultCheckSettings).get(path)?.length ?? 0
    assert.equal(count(without), count(snapshot) + 1)
  })
  it('`npm start` reads them from their own folder, as the editor does: their ledger counts there only', () => {
    const start = readFileSync(new URL('../../scripts/start.mjs', import.meta.url), 'utf8')
    assert.match(start, /'check'\], \{ cwd: join\(root, 'examples'\)/)
  })
  it('its README lists them', () => {
    const rows = readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| ([a-z][a-z-]+) \| (\S+) \|/gm)
    const listed = new Set([...rows].map(([, code, path]) => `${code} ${path}`))
    const missing = [...listed].filter((row) => !planted.some(([path, code]) => row === `${code} ${path}`))
    assert.deepEqual([missing, [...listed].map((row) => row.split(' ')[0]).sort()], [[], [...ruleCodes].sort()])
  })
})
