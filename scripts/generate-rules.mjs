// Writes docs/rules from the rule pages beside the rules: copies of the pages, and an index.
// usage: node scripts/generate-rules.mjs [--check]   (--check writes nothing and fails where docs/rules is out of date)
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pages = fileURLToPath(new URL('../server/src/check/rules/', import.meta.url))
const target = fileURLToPath(new URL('../docs/rules/', import.meta.url))

/** The files of docs/rules by name. */
function render() {
  const names = readdirSync(pages)
    .filter((name) => name.endsWith('.md'))
    .sort()
  const files = new Map(names.map((name) => [name, readFileSync(pages + name, 'utf8')]))
  const rows = [...files].map(([name, page]) => indexRow(name, page))
  const head =
    '# 规则\n\n每条规则一页：何时提示、例、为何、如何处理、设置。由 `node scripts/generate-rules.mjs` 从规则旁的页面生成。\n'
  files.set('README.md', `${head}\n| 代号 | 说明 | 校法 | 默认级别 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`)
  return files
}

/** A page begins `# code 说明` and, two lines on, `> 校法 · 级别`. */
function indexRow(name, page) {
  const [, code, title] = /^# (\S+) (.+)$/m.exec(page) ?? []
  const [, family, severity] = /^> (\S+) · (.+)$/m.exec(page) ?? []
  if (!code || !family || `${code}.md` !== name) throw new Error(`${name}: the page has no head`)
  return `| [${code}](${name}) | ${title} | ${family} | ${severity} |`
}

/** Names of files that are missing, changed or too many. */
function outdated(files) {
  const there = new Set(safely(() => readdirSync(target), []))
  const stale = [...files].filter(([name, text]) => safely(() => readFileSync(target + name, 'utf8'), null) !== text)
  return [...stale.map(([name]) => name), ...[...there].filter((name) => !files.has(name))]
}

function safely(read, fallback) {
  try {
    return read()
  } catch (error) {
    if (error.code === 'ENOENT') return fallback
    throw error
  }
}

const files = render()
const stale = outdated(files)
if (process.argv.includes('--check')) {
  if (stale.length > 0)
    console.error(`docs/rules is out of date: ${stale.join(', ')}; run node scripts/generate-rules.mjs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(target, { recursive: true })
  for (const name of stale)
    if (files.has(name)) writeFileSync(target + name, files.get(name))
    else rmSync(target + name)
}
