// Checks examples/ in the terminal with the built command line, from within, so that its ledger counts as in the editor; says how to go on in VS Code.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const findingsFound = 1

const program = join('..', 'dist', 'cli.cjs')
console.log(`> cd examples\n> node ${program} check\n`)
const { status } = spawnSync(process.execPath, [program, 'check'], { cwd: join(root, 'examples'), stdio: 'inherit' })
if (status !== 0 && status !== findingsFound) process.exit(status ?? 1)

console.log(`
以上是 examples/ 中特意埋下的冲突。These conflicts are planted in examples/.
在 VS Code 中查看 / See them in VS Code:  npm run open
检查自己的文章 / Check your own articles:   node dist/cli.cjs check 文件夹`)
