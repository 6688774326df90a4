// The command line: puts the terminal, the disk and the language server together.
import { run } from './cli/run.ts'
import { processTerminal } from './cli/terminal.ts'
import { forwardSlashes, nodeFileSystem } from './node/fileSystem.ts'

const failed = 2

run(process.argv.slice(2), {
  terminal: processTerminal(forwardSlashes(process.cwd())),
  fileSystem: nodeFileSystem,
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
