// The articles of the anchors bench: the examples, and the real ones where they lie beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = '../shared/corpus/dev'

export function ownArticles(): readonly string[] {
  return articlesIn('examples').filter((text) => text.length > 400)
}

export function allArticles(): readonly string[] {
  return [...ownArticles(), ...(existsSync(shared) ? articlesIn(shared) : [])]
}

function articlesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
