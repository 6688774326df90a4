// What is drawn between the lines follows what stands elsewhere: the client is asked to draw it anew.
import assert from 'node:assert/strict'
import { pullingClient, uriOf, type LspClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

const bulletin = '# 公报\n\n2022年江苏省粮食总产量412.6万吨，同比增长3.1%。\n'
const commentary = '# 解读\n\n去年粮食生产形势良好。\n'
const agreeing = '# 解读\n\n2022年江苏省粮食总产量达4126000吨。\n'
const contrary = '# 解读\n\n2022年江苏省粮食总产量达421.6万吨。\n'
const refreshSupport = { refreshSupport: true }
const capabilities = {
  ...pullingClient,
  workspace: {
    ...pullingClient.workspace,
    codeLens: refreshSupport,
    inlayHint: refreshSupport,
    semanticTokens: refreshSupport,
  },
}

describe('what is drawn between the lines', () => {
  const { folder, start } = serverTest()
  const lens = async (client: LspClient, uri: string) => {
    const lenses = await client.request<{ command: { title: string } }[]>('textDocument/codeLens', {
      textDocument: { uri },
    })
    return lenses.map(({ command }) => command.title)
  }

  async function opened(other: string): Promise<{ client: LspClient; a: string; b: string }> {
    const root = folder({ '公报.md': bulletin, '解读.md': other })
    const client = await start({ folders: [root], capabilities, settings: { codeLens: true } })
    const [a, b] = [uriOf(root, '公报.md'), uriOf(root, '解读.md')]
    await client.open(a, bulletin)
    await client.ready()
    await client.open(b, other)
    await lens(client, b)
    return { client, a, b }
  }

  it('lenses are counted anew when another article says a figure again, though nothing is found', async () => {
    const { client, a, b } = await opened(commentary)
    assert.deepEqual(await lens(client, a), ['2 项数据'])
    const before = client.redrawn.codeLens
    await client.change(b, { text: agreeing })
    await client.until(() => client.redrawn.codeLens > before)
    assert.deepEqual(await lens(client, a), ['2 项数据 · 1 处提及'])
  })

  it('lenses are counted anew once the folder has been read', async () => {
    const { client, a } = await opened(agreeing)
    await client.until(() => client.redrawn.codeLens > 0)
    assert.deepEqual(await lens(client, a), ['2 项数据 · 1 处提及'])
  })

  it('links of a text that is open from the start lead to files that are read after it', async () => {
    const title = '关于稳定粮食生产的意见'
    const others = Array.from({ length: 60 }, (_, number) => [`往年${number}.md`, bulletin] as const)
    const text = `# 解读\n\n各地落实《${title}》。\n`
    const root = folder({ '解读.md': text, ...Object.fromEntries(others), [`${title}.md`]: `# ${title}\n\n各市：\n` })
    const client = await start({ folders: [root], capabilities })
    const uri = uriOf(root, '解读.md')
    await client.open(uri, text)
    const links = await client.request<{ target: string }[]>('textDocument/documentLink', { textDocument: { uri } })
    assert.deepEqual(
      links.map(({ target }) => decodeURIComponent(target).split('/').at(-1)?.split('#')[0]),
      [`${title}.md`],
    )
  })

  it('colours, hints and lenses are drawn anew when a conflict comes', async () => {
    const { client, b } = await opened(agreeing)
    const before = { ...client.redrawn }
    await client.change(b, { text: contrary })
    for (const what of ['codeLens', 'inlayHint', 'semanticTokens'] as const)
      await client.until(() => client.redrawn[what] > before[what])
  })
})
