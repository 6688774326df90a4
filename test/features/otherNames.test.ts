// Other names under which the folder knows a figure's indicator.
import assert from 'node:assert/strict'
import { isHarmless } from '../../server/src/check/fixes/sound.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { otherNames } from '../../server/src/features/otherNames.ts'
import { snapshotOf } from '../support/checkFindings.ts'

const own = '2023年，浙江省跨境电商进出口规模达5129亿元。'
const usual = '2023年，浙江省跨境电商进出口总额5129亿元。\n\n2022年，浙江省跨境电商进出口总额4223亿元。'

function namesIn(other: string, text = own): string[] {
  const snapshot = snapshotOf([
    { path: '稿.md', text },
    { path: '公报.md', text: other },
  ])
  return otherNames(snapshot, { path: '稿.md', kind: 'figure', ordinal: 0 }).map((found) => {
    const change = { kind: 'alias' as const, of: 'indicators' as const, name: found.name, other: found.other }
    const checker = new Checker()
    const before = checker.check(snapshot, defaultCheckSettings)
    const trial = { snapshot, settings: defaultCheckSettings, settle: (digest: never) => digest, checker }
    const harmless = isHarmless(change, { path: '稿.md', kind: 'figure', ordinal: 0 }, before, trial as never)
    return `${found.other} → ${found.name}${harmless ? '' : ' !'}`
  })
}

describe('other names of an indicator', () => {
  it('the same value of the same place and time under the name that the folder uses more', () =>
    assert.deepEqual(namesIn(usual.replaceAll('进出口总额', '交易额')), ['跨境电商进出口总额 → 跨境电商交易额']))
  it('a name that would make two values of one quantity meet is told apart', () =>
    assert.deepEqual(
      namesIn(`${usual.replaceAll('进出口总额', '交易额')}`, `${own}\n\n2022年，浙江省跨境电商进出口规模达4100亿元。`),
      ['跨境电商进出口总额 → 跨境电商交易额 !'],
    ))
  it('another value, another year, another place, too few digits', () => {
    const other = usual.replaceAll('进出口总额', '交易额')
    for (const text of [
      other.replace('5129', '5219'),
      other.replace('2023年', '2021年'),
      other.replaceAll('浙江省', '江苏省'),
      other.replaceAll('交易额', '企业营收'),
    ])
      assert.deepEqual(namesIn(text), [], text)
    assert.deepEqual(namesIn(other.replace('5129', '5000'), own.replace('5129', '5000')), [])
  })
  it('the same name', () => assert.deepEqual(namesIn(usual), []))
})
