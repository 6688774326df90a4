// Where the end-to-end tests find and keep things.
import { join } from 'node:path'

export const projectFolder = join(import.meta.dirname, '../../..')

/** Installed once and kept: a desktop VS Code, or the VS Code server. */
export const cacheFolder = join(projectFolder, '.vscode-test')

/** Built for a run and thrown away. */
export const outputFolder = join(projectFolder, 'out/e2e')
