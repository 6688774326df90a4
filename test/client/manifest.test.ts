// Conventions of VS Code that a look at package.json can hold.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { signedPathOf } from '../../server/src/notes/storePaths.ts'

interface Setting {
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly order: number
  readonly markdownDescription: string
}
interface Placed {
  readonly command: string
  readonly when?: string
}

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const { commands, menus, keybindings, views, viewsWelcome, walkthroughs, configuration } = manifest.contributes
const texts: readonly Record<string, string>[] = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) =>
  JSON.parse(read(file)),
)
const own: readonly string[] = commands.map(({ command }: Placed) => command)
const placed = Object.values<Placed[]>(menus)
  .flat()
  .filter((entry) => !('submenu' in entry))

describe('the extension in a gallery', () => {
  it('stands among the linters, in two categories at most, under five keywords at most', () => {
    const { categories, keywords } = manifest
    ok(categories.includes('Linters') && categories.length <= 2, categories.join())
    ok(keywords.length > 0 && keywords.length <= 5, keywords.join())
  })
})

describe('commands', () => {
  it('all stand under 校勘 / Jiaokan', () => {
    for (const { command, category } of commands) strictEqual(category, '%command.category%', command)
    for (const text of texts) strictEqual(text['command.category'], '校勘 / Jiaokan')
  })
  it('titles are verbs without signs', () => {
    for (const text of texts)
      for (const { title } of commands)
        ok(!/\p{Extended_Pictographic}|[!！?？]/u.test(text[title.slice(1, -1)] ?? '!'), title)
  })
  it('menus, keys and texts name commands that there are', () => {
    const named = [...placed, ...keybindings].map(({ command }: Placed) => command)
    const linked = texts.flatMap((text) =>
      [
        ...Object.values(text)
          .join('\n')
          .matchAll(/\(command:(jiaokan\.\w+)\)/g),
      ].map((match) => match[1] ?? ''),
    )
    deepStrictEqual(
      [...named, ...linked].filter((command) => !own.includes(command)),
      [],
    )
  })
  it('what needs a line of a view is in the palette only while a view is in use', () => {
    const inViews = new Set(menus['view/item/context'].map(({ command }: Placed) => command))
    for (const { command, when } of menus.commandPalette as Placed[])
      if (['goTo', 'copyValue', 'fixOrIgnore', 'findMentions'].includes(command.slice('jiaokan.'.length))) {
        ok(inViews.has(command) && when?.startsWith('focusedView '), command)
      }
  })
  it('every action of a line of a view can be called from the palette, too', () => {
    const inBox = Object.entries<Placed[]>(menus).flatMap(([menu, placed]) =>
      menu.startsWith('comments/') ? placed.map(({ command }) => command) : [],
    )
    const hidden = menus.commandPalette.filter(({ when }: Placed) => when === 'false')
    deepStrictEqual(
      hidden.filter(({ command }: Placed) => !inBox.includes(command)),
      [],
    )
  })
})

describe('settings', () => {
  const settings = Object.entries<Setting>(configuration.properties)

  it('are at most 40', () => ok(settings.length <= 40))
  it('stand in an order of their own', () =>
    strictEqual(new Set(settings.map(([, { order }]) => order)).size, settings.length))
  it('that are choices describe each of them', () => {
    for (const [name, { enum: choices, enumDescriptions }] of settings)
      strictEqual(enumDescriptions?.length, choices?.length, name)
  })
  it('are described in one line in both languages', () => {
    for (const text of texts)
      for (const [name, { markdownDescription }] of settings) {
        const line = text[markdownDescription.slice(1, -1)] ?? ''
        ok(line !== '' && !line.includes('\n') && line.length <= 200, name)
      }
  })
})

describe('views', () => {
  it('are at most three', () => ok(views.jiaokan.length <= 3))
  it('say something when they are empty, with at most one button', () => {
    for (const { id } of views.jiaokan)
      ok(
        viewsWelcome.some(({ view }: { view: string }) => view === id),
        id,
      )
    for (const text of texts)
      for (const { contents } of viewsWelcome as { contents: string }[]) {
        const buttons = (text[contents.slice(1, -1)] ?? '')
          .split('\n')
          .filter((line) => /^\[[^\]]+\]\([^)]+\)$/.test(line))
        ok(buttons.length <= 1, contents)
      }
  })
})

describe('the walkthrough', () => {
  const [only, ...others] = walkthroughs

  it('is one, of four to six steps, shown to who has Markdown files', () => {
    deepStrictEqual(others, [])
    ok(only.steps.length >= 4 && only.steps.length <= 6)
    deepStrictEqual(only.featuredFor, ['**/*.md'])
  })
  for (const { id, media } of only.steps)
    it(`${id}: a picture that follows the theme and names nothing outside`, () => {
      ok(existsSync(join(root, media.svg)))
      const picture = read(media.svg)
      ok(picture.includes('var(--vscode-'))
      deepStrictEqual(picture.match(/(?:href|url\()[^>]*/g), null)
      const fixed = [...picture.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map((match) => match[1])
      deepStrictEqual(fixed, [])
    })
})

describe('where it runs', () => {
  it('beside the files, in restricted mode too, and it says so', () => {
    deepStrictEqual(manifest.extensionKind, ['workspace'])
    strictEqual(manifest.capabilities.untrustedWorkspaces.supported, true)
    strictEqual(manifest.capabilities.virtualWorkspaces.supported, false)
  })
})

describe("VS Code's search", () => {
  it('leaves out the copies of signed texts, and nothing else of the store', () => {
    const excluded = Object.keys(manifest.contributes.configurationDefaults['search.exclude'])
    const folder = signedPathOf('0').split('/').slice(0, -1).join('/')
    deepStrictEqual(excluded, [`**/${folder}`])
  })
})
