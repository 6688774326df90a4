// Nothing in the project is copied from the articles that lie beside it: no line of running text with its figures. Skipped with a line where they are not.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const articles = ['seeds', 'corpus/dev'].map((folder) => path.join(root, '../shared', folder))
/** Official names and phrases of every report are shorter, or hold no figure but a year. */
const longest = 18

/** Texts of the project, with the path of each. */
function ownTexts(): readonly (readonly [file: string, text: string])[] {
  return ['server/src', 'client/src', 'test', 'examples', 'docs'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|md|txt|html|yaml)$/.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(path.join(root, folder, file), 'utf8')] as const),
  )
}

/** Every stretch of `longest` characters of Chinese text with figures, and the file that holds it. */
function stretchesOf(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const stretches = new Map<string, string>()
  for (const [file, text] of texts)
    for (const [run] of text.matchAll(/[\u4e00-\u9fff\d.%，、“”《》（）]+/g))
      for (let at = 0; at + longest <= run.length; at++) {
        const stretch = run.slice(at, at + longest)
        if (holdsFigure(stretch)) stretches.set(stretch, file)
      }
  return stretches
}

function holdsFigure(text: string): boolean {
  return (text.replace(/\d{1,4}年/g, '').match(/\d/g)?.length ?? 0) > 2
}

if (!articles.every((folder) => existsSync(folder))) {
  console.log('  the real articles are not here: whether anything is copied from them is not looked for')
} else {
  describe('the words of the project', () => {
    it('are in no article of others', () => {
      const own = stretchesOf(ownTexts())
      const copied = new Set<string>()
      for (const folder of articles)
        for (const name of readdirSync(folder)) {
          const text = readFileSync(path.join(folder, name), 'utf8').replace(/\s/g, '')
          for (let at = 0; at + longest <= text.length; at++) {
            const file = own.get(text.slice(at, at + longest))
            if (file !== undefined) copied.add(`${file}: ${text.slice(at, at + longest)} (${name})`)
          }
        }
      assert.deepEqual([...copied], [])
    })
  })
}
