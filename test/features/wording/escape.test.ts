import assert from 'node:assert/strict'
import { escapeMarkdown, markdownLink } from '../../../server/src/features/wording/escape.ts'

describe('escaping text from documents for Markdown', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    [
      'plain Chinese text stays as it is',
      '跨境电商进出口总额达1.1万亿元，同比上升14%。',
      '跨境电商进出口总额达1.1万亿元，同比上升14%。',
    ],
    ['a link is no link', '[点我](https://example.com)', '\\[点我\\](https\\://example.com)'],
    ['a command address is no link', '[x](command:workbench.action.quit)', '\\[x\\](command:workbench.action.quit)'],
    ['an autolink is no link', '<command:evil>', '\\<command:evil\\>'],
    ['an image is no image', '![](x.png)', '\\!\\[\\](x.png)'],
    ['HTML is text', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['entities are text', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['backticks are text', '`a` 与 ```', '\\`a\\` 与 \\`\\`\\`'],
    ['pipes do not split cells', '出口|进口', '出口\\|进口'],
    ['icons are text', '$(error) 12', '\\$(error) 12'],
    ['emphasis is text', '**5.2**% _x_ ~~y~~', '\\*\\*5.2\\*\\*% \\_x\\_ \\~\\~y\\~\\~'],
    ['a backslash does not undo an escape', '\\[x\\](y)', '\\\\\\[x\\\\\\](y)'],
    ['bare addresses are no links', 'http://a.cn www.b.cn c@d.cn', 'http\\://a.cn www\\.b.cn c\\@d.cn'],
    ['line breaks become blanks', '第一行\n# 第二行\r\n\r\n第三行', '第一行 \\# 第二行 第三行'],
    ['a leading number is no list', '2023. 年', '2023\\. 年'],
    ['a decimal at the start stays', '1.1万亿元', '1.1万亿元'],
    ['a leading dash is no list or rule', '- 项', '\\- 项'],
    ['a rule is no rule', '---', '\\---'],
    ['direction and control characters go', 'a\u202eb\u0000c\u200bd', 'abcd'],
    ['leading blanks make no code block', '    代码', '代码'],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.equal(escapeMarkdown(text), expected))

  it('a link keeps its label as text and its address in one piece', () => {
    assert.equal(markdownLink('a](x)', 'file:///甲 (1).txt#L3'), '[a\\](x)](file:///甲%20%281%29.txt#L3)')
  })
})
