import { match } from 'node:assert/strict'
import { beforeEach, describe, it } from 'mocha'
import { appears } from './keys.ts'
import { windowFor } from './windowFor.ts'

const title = '关于促进数字服务发展的意见'
const zone = '跨境电子商务综合试验区'
const articles = {
  '公报.md': `# 外贸公报

2024年2月20日

2023年江苏省进出口总额5.25万亿元，同比增长3.2%。省政府印发《${title}》（苏政发〔2023〕5号）。
`,
  '解读.md': `# 外贸解读

2024年3月1日

全省推进${zone}（以下简称“跨境综试区”）建设，跨境综试区企业32家。
`,
  '提纲.md': '# 提纲\n\n',
}

describe('what is offered while somebody writes', () => {
  const window = windowFor({ articles, open: '提纲.md', settings: { 'files.autoSave': 'off', 'files.hotExit': 'off' } })
  beforeEach(empty)

  const line = (text: string) => window.page.locator('.view-line', { hasText: text })
  const offers = (text: string) => window.page.locator('.suggest-widget .monaco-list-row', { hasText: text })

  /** The outline as it is on the disk, whatever a test before has left in it. */
  async function empty(): Promise<void> {
    await window.page.keyboard.press('Escape')
    await window.show('提纲.md')
    await window.command('File: Revert File')
    await window.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
    await window.goTo(3, 1)
  }

  /** Writes until the last sign brings the offer: a busy machine may drop what it was about to show. */
  async function write(words: string, sign: string, offer: string): Promise<void> {
    for (let rounds = 0; rounds < 6; rounds++) {
      await window.page.keyboard.insertText(words)
      await window.page.keyboard.type(sign)
      if (await appears(offers(offer))) return
      await empty()
    }
    throw new Error(`Behind ${words}${sign} there is no ${offer}.`)
  }

  /** Takes what is offered; where Enter did not, it is written anew. */
  async function take(words: string, sign: string, offer: string, written: string): Promise<void> {
    for (let rounds = 0; rounds < 4; rounds++) {
      await write(words, sign, offer)
      await window.page.keyboard.press('Enter')
      if (await appears(line(written))) return
      await empty()
    }
    throw new Error(`${offer} was offered, but not taken.`)
  }

  it('behind 《: the titles of the folder, and Enter takes one with its closing sign', () =>
    take('落实', '《', title, `落实《${title}》`))

  it('behind 〔: the numbers of documents, with the title that each belongs to', async () => {
    await write('苏政发', '〔', '2023〕5号')
    match(await offers('2023〕5号').first().innerText(), new RegExp(title))
    await empty()
    await take('苏政发', '〔', '2023〕5号', '苏政发〔2023〕5号')
  })

  it('behind “: the names of the folder, short forms with what they stand for', async () => {
    await write('推进', '“', '跨境综试区')
    match(await offers('跨境综试区').first().innerText(), /full name: /)
    await empty()
    await take('推进', '“', '跨境综试区', '推进“跨境综试区”')
  })

  it('behind an indicator: the figures of the folder, each with its period and place', async () => {
    await write('江苏省进出口总额', '达', '5.25万亿元')
    match(await offers('5.25万亿元').first().innerText(), /2023/)
  })
})
