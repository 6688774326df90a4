// The VS Code server with the packed extension installed, for a person or a camera to look at.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installServer } from './installServer.ts'
import { registerEmptyLanguagePack } from './languagePack.ts'
import { projectFolder } from './places.ts'
import {
  environment,
  everythingTrusted,
  folderArguments,
  type RunningServer,
  type ServerFolders,
  startServer,
} from './serverProcess.ts'

export interface Session {
  readonly server: RunningServer
  readonly temporary: string
  /** Takes the place of the user's settings; windows that are open follow. */
  writeSettings(settings: Readonly<Record<string, unknown>>): void
  close(): Promise<void>
}

export interface SessionOptions {
  readonly locale: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Folders are in restricted mode until somebody trusts them. */
  readonly restricted?: boolean
}

/** Runs on 127.0.0.1 with user data of its own, which `close` throws away. The vsix must have been packed. */
export async function startSession({ locale, settings, restricted = false }: SessionOptions): Promise<Session> {
  const temporary = mkdtempSync(join(tmpdir(), 'jiaokan-session-'))
  const folders: ServerFolders = {
    server: installServer(),
    temporary,
    userData: join(temporary, 'user-data'),
    extensions: join(temporary, 'extensions'),
  }
  writeUserSettings(folders, settings)
  if (locale !== 'en') registerEmptyLanguagePack(folders.userData, locale)
  installExtension(folders)
  const server = await startServer(folders, ['--locale', locale, ...(restricted ? [] : [everythingTrusted])])
  return {
    server,
    temporary,
    writeSettings: (changed) => writeUserSettings(folders, changed),
    close: async () => {
      await server.stop()
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function writeUserSettings({ userData }: ServerFolders, settings: object): void {
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(settings))
}

function installExtension(folders: ServerFolders): void {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const vsix = join(projectFolder, `out/${name}-${version}.vsix`)
  execFileSync(process.execPath, [...folderArguments(folders), '--install-extension', vsix], {
    env: environment(folders),
    stdio: 'pipe',
  })
}
