// The command line: puts the terminal, the disk and the language server together.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './cli/run.ts'
import { processTerminal } from './cli/terminal.ts'
import { setCompiler } from './node/compilerSettings.ts'
import { forwardSlashes, nodeFileSystem, writeText } from './node/fileSystem.ts'
import { addToLedgerFile } from './node/ledgerFile.ts'
import { notesDisk } from './node/notesDisk.ts'

const failed = 2

setCompiler()
run(process.argv.slice(2), {
  terminal: processTerminal(forwardSlashes(process.cwd())),
  fileSystem: nodeFileSystem,
  writeFile: writeText,
  notesDisk: notesDisk(null),
  addToLedger: addToLedgerFile,
  rulePages: rulePages(dirname(realpathSync(process.argv[1] ?? '.'))),
  serve: () => import('./main.ts'),
}).then(
  (status) => {
    if (status !== null) process.exitCode = status
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = failed
  },
)

/** Beside the bundled program; in the sources beside the rules. */
function rulePages(folder: string): string {
  const bundled = join(folder, 'rules')
  return forwardSlashes(existsSync(bundled) ? bundled : join(folder, 'check/rules'))
}
