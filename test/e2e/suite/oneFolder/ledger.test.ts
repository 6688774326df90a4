import { match, ok, strictEqual } from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { after, before, describe, it } from 'mocha'
import * as vscode from 'vscode'
import { closeEverything } from '../support/tabs.ts'
import { codeOf, file, find, findings, open, readyExtension, until } from '../support/workspace.ts'

const patience = 30_000
const ledgerPath = '.jiaokan/ledger.yaml'
const csv = [
  '指标,范围,时间,数值,出处',
  '地区生产总值,海南省,2022,11.9万亿元,海南年鉴',
  '地区生产总值,海南省,去年,11.8万亿元,海南年鉴',
  '出口额,海南省,2023,很多,海南年鉴',
].join('\r\n')

describe('the ledger', () => {
  const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(command, ...given)
  const text = () => (existsSync(file(ledgerPath).fsPath) ? readFileSync(file(ledgerPath).fsPath, 'utf8') : '')
  const codes = (name: string) => findings(name).map(codeOf)
  let article: vscode.TextDocument

  before(async function () {
    this.timeout(2 * patience)
    await readyExtension()
    article = await open('公报.md')
  })
  beforeEach(function () {
    this.currentTest?.timeout(4 * patience)
  })
  after(async function () {
    this.timeout(2 * patience)
    await closeEverything()
    await vscode.workspace.fs.delete(file('数据.csv')).then(undefined, () => undefined)
    if (existsSync(file(ledgerPath).fsPath)) await vscode.workspace.fs.delete(file(ledgerPath))
    await until('the ledger counts no longer', () => !codes('解读.txt').includes('authority-mismatch'), patience)
    rmSync(file('.jiaokan').fsPath, { recursive: true, force: true })
  })

  it('takes a figure in, and contradicts the article that differs', async () => {
    const place = { uri: article.uri.toString(), position: find(article, '12.35万亿元').start }
    const source = { title: '海南年鉴', address: '资料/年鉴.pdf', date: '2024' }
    await run('jiaokan.ledger.add', place, source)
    await until('the entry', () => text().includes('地区生产总值'), patience)
    match(text(), /scope: 海南省[\s\S]*value: 12\.35万亿元[\s\S]*source: 海南年鉴/)
    await until('the finding', () => codes('解读.txt').includes('authority-mismatch'), patience)
    match(findings('解读.txt', 'authority-mismatch')[0]?.message ?? '', /(?:台账|ledger).*12\.35万亿元/)
    ok(!codes('公报.md').includes('authority-mismatch'))
  })

  it('its entry is gone to from the figure that differs', async () => {
    const other = await open('解读.txt')
    const at = find(other, '12.53万亿元').start
    await run('jiaokan.ledger.open', { uri: other.uri.toString(), position: at })
    await until(
      'the entry in the ledger',
      () => {
        const { activeTextEditor: active } = vscode.window
        if (!active?.document.uri.path.endsWith(ledgerPath)) return false
        return active.document.lineAt(active.selection.active.line).text.includes('indicator: 地区生产总值')
      },
      patience,
    )
  })

  it('CSV is not taken in before it is confirmed', async () => {
    await vscode.workspace.fs.writeFile(file('数据.csv'), new TextEncoder().encode(csv))
    const before = text()
    let isOver = false
    const done = run('jiaokan.ledger.import', file('数据.csv')).then(() => (isOver = true))
    await until(
      'the preview is closed',
      async () => {
        await run('workbench.action.closeQuickOpen')
        return isOver
      },
      patience,
    )
    await done
    strictEqual(text(), before)
  })

  it('what is understood of CSV is taken in', async () => {
    const done = run('jiaokan.ledger.import', file('数据.csv'))
    await until(
      'the entry',
      async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem')
        return text().includes('11.9万亿元')
      },
      patience,
    )
    await done
    ok(!text().includes('11.8万亿元') && !text().includes('出口额'))
  })
})
