import { deepStrictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { doUntil } from './keys.ts'
import { windowFor } from './windowFor.ts'

const paper = `澜江日报

2026年8月6日 星期四

第2版 要闻

外贸“朋友圈”持续扩大

本报讯（记者 沈越）2025年，澜江市货物贸易进出口总额1286.4亿元，其中出口812.6亿元。

市商务局负责人表示，全市有进出口实绩的企业达到2136家。

夜间消费点亮青屿

本报讯（记者 何川）2025年，青屿市社会消费品零售总额1082.5亿元，比上年增长5.1%。

青屿市商务局数据显示，全市夜间经济集聚区增至24个。
`
const report = `服务贸易发展报告

2026年3月1日

一、总体情况

2025年，云川省服务贸易进出口总额986.4亿元。

二、下一步安排

到2027年，服务贸易企业达到1200家。
`

describe('a newspaper page and a plain text', () => {
  const window = windowFor({ articles: { '澜江日报.txt': paper, '报告.txt': report }, open: '澜江日报.txt' })

  const crumb = (text: string) => window.page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: text })
  const line = (text: string) => window.page.locator('.editor-instance .view-line', { hasText: text })
  const folded = () => window.page.locator('.editor-instance .codicon-folding-collapsed')

  async function unfoldAll(): Promise<void> {
    await window.command('Unfold All')
    await folded().waitFor({ state: 'detached' })
  }

  /** Folds at a line by its key; once more from the start where the workbench dropped it. */
  async function foldAt(number: number): Promise<void> {
    await doUntil(`line ${number} folded`, folded(), async () => {
      await unfoldAll()
      await window.goTo(number, 1)
      await window.page.keyboard.press('Control+Shift+[')
    })
  }

  it('the breadcrumbs name the article that the cursor is in', async () => {
    await window.show('澜江日报.txt')
    await doUntil('the first article', crumb('外贸“朋友圈”持续扩大'), () => window.goTo(9, 5))
    await doUntil('the second article', crumb('夜间消费点亮青屿'), () => window.goTo(15, 5))
    await crumb('外贸“朋友圈”持续扩大').waitFor({ state: 'detached' })
  })

  it('an article of the page is folded and unfolded by key', async () => {
    await window.show('澜江日报.txt')
    await foldAt(7)
    await line('1286.4亿元').waitFor({ state: 'detached' })
    deepStrictEqual([await line('夜间消费').count(), await line('1082.5亿元').count()], [1, 1])
    await doUntil('the article unfolded', line('1286.4亿元'), async () => {
      await window.goTo(7, 1)
      await window.page.keyboard.press('Control+Shift+]')
    })
  })

  it('a section of a plain text is folded by key, the one behind it stays', async () => {
    await window.show('报告.txt')
    await foldAt(5)
    await line('986.4亿元').waitFor({ state: 'detached' })
    deepStrictEqual([await line('一、总体情况').count(), await line('1200家').count()], [1, 1])
    await unfoldAll()
  })
})
