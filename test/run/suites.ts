// Everything that `npm test` runs, in order: what is quick to know comes first.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `mocha` counts its tests; `command` is one test that passes when the command ends with 0. */
export interface Suite {
  readonly name: string
  readonly kind: 'command' | 'mocha'
  /** Arguments of node. */
  readonly run: readonly string[]
  /** How often it may run, each time in a new window: a browser on a busy machine drops keys. Once, where it says nothing. */
  readonly attempts?: number
}

/** --exit: now and then something that a test opened keeps the process after its last test. */
const mocha = ['node_modules/mocha/bin/mocha.js', '--exit', '--forbid-only', '--forbid-pending']
const typescript = ['--import', 'tsx']

const windowFolder = join(import.meta.dirname, '../e2e/window')
const windowTest = ['--no-config', '--node-option', 'import=tsx', '--timeout', '180000', '--retries', '1']

/** The window is that of the VS Code server in Chromium, which runs on Linux only. One file is one window. */
const inWindow: readonly Suite[] = readdirSync(windowFolder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => ({
    name: `what a person sees and presses: ${file.slice(0, -'.test.ts'.length)}`,
    kind: 'mocha',
    run: [...mocha, ...windowTest, join(windowFolder, file)],
    attempts: 3,
  }))

export const suites: readonly Suite[] = [
  { name: 'types', kind: 'command', run: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'types of the data board’s page',
    kind: 'command',
    run: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'client/src/board/page'],
  },
  { name: 'lint', kind: 'command', run: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'format', kind: 'command', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'build', kind: 'command', run: ['scripts/build.mjs'] },
  { name: 'units, properties, rules, corpus, language server', kind: 'mocha', run: [...mocha, 'test/**/*.test.ts'] },
  { name: 'package', kind: 'command', run: ['scripts/package.mjs'] },
  {
    name: 'what is in the package',
    kind: 'mocha',
    run: [...mocha, '--no-config', '--node-option', 'import=tsx', '--timeout', '20000', 'test/package/**/*.test.ts'],
    attempts: 3,
  },
  ...(process.platform === 'linux' ? inWindow : []),
  { name: 'VS Code in English', kind: 'mocha', run: [...typescript, 'test/e2e/run.ts', '--locale=en'], attempts: 2 },
  { name: 'VS Code in Chinese', kind: 'mocha', run: [...typescript, 'test/e2e/run.ts', '--locale=zh-cn'], attempts: 2 },
  {
    name: 'VS Code with several folders',
    kind: 'mocha',
    run: [...typescript, 'test/e2e/run.ts', '--window=severalFolders'],
    attempts: 2,
  },
  {
    name: 'VS Code without a folder',
    kind: 'mocha',
    run: [...typescript, 'test/e2e/run.ts', '--window=noFolder'],
    attempts: 2,
  },
]
