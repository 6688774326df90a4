// Words that VS Code would read links or icons into look the same and are nothing but words.
import { doesNotMatch, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { inertText } from '../../client/src/inertText.ts'

/** As VS Code finds links in notifications and prompts, and icons in labels. */
const link = /\[([^\]]+?)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/

describe('words in messages, titles and lists', () => {
  for (const words of [
    '[查](command:workbench.action.quit)',
    '[查](https://example.org "x")',
    '[a]([b](command:x))',
    '$(bug)$(sync~spin)',
    '[$(x)](command:x)',
  ])
    it(`${words} is text`, () => {
      const shown = inertText(words)
      doesNotMatch(shown, link)
      doesNotMatch(shown, icon)
      strictEqual(shown.replaceAll('\u200b', ''), words)
    })

  it('ordinary words stay as they are', () => {
    const words = '出口额（平川省）[注] (2025) $5、<b>&amp;'
    strictEqual(inertText(words), words)
  })
})
