// The language server as a Node process, spoken to over the channel that the command line names: --node-ipc, --stdio.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './lsp/server.ts'
import { setCompiler } from './node/compilerSettings.ts'
import { nodeFileSystem } from './node/fileSystem.ts'
import { notesDisk } from './node/notesDisk.ts'

setCompiler()
const connection = createConnection(ProposedFeatures.all)

/** What goes wrong outside of every handler is logged; the server goes on. */
const log = (error: unknown) => connection.console.error(`unexpected — ${String(error)}`)
process.on('uncaughtException', log)
process.on('unhandledRejection', log)

startServer(connection, { fileSystem: nodeFileSystem, notesDisk })
