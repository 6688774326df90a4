// The VS Code server as a process: started on a free port of 127.0.0.1, ended with everything it started.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export interface ServerFolders {
  /** Holds `out/server-main.js`. */
  readonly server: string
  /** Thrown away after the run. */
  readonly temporary: string
  readonly userData: string
  readonly extensions: string
}

export interface RunningServer {
  readonly port: number
  /** Resolves with the last output when the server ends by itself. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

/** Ends the server when the process that started it is killed: its standard input closes then. Its own children are left alone. */
const leash = `import process from 'node:process'
if (process.argv[1]?.endsWith('server-main.js')) process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL')).resume().unref?.()`

const secondsToEnd = 5

/** For windows whose folders are trusted without a question. */
export const everythingTrusted = '--disable-workspace-trust'

export async function startServer(
  folders: ServerFolders,
  serverArguments: readonly string[] = [],
): Promise<RunningServer> {
  const child = spawn(process.execPath, [...nodeArguments(folders), ...serverArguments], {
    cwd: folders.temporary,
    env: environment(folders),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(output.slice(-3000))))
  const port = await new Promise<number>((resolve, reject) => {
    const read = (bytes: Uint8Array) => {
      output += new TextDecoder().decode(bytes)
      if (process.env['JIAOKAN_HOST_VERBOSE']) process.stderr.write(bytes)
      const found = /agent listening on (\d+)/.exec(output)
      if (found) resolve(Number(found[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    void ended.then((text) => reject(new Error(`The VS Code server ended early.\n${text}`)))
  })
  return { port, ended, stop: () => stop(child, ended) }
}

/** Arguments that every call of the server shares, `--install-extension` as well. */
export function folderArguments({ server, temporary, userData, extensions }: ServerFolders): string[] {
  return [
    join(server, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', join(temporary, 'server-data')],
    ...['--user-data-dir', userData],
    ...['--extensions-dir', extensions],
  ]
}

function nodeArguments(folders: ServerFolders): string[] {
  return [
    `--import=data:text/javascript,${encodeURIComponent(leash)}`,
    ...folderArguments(folders),
    ...['--host', '127.0.0.1', '--port', '0'],
    ...['--without-connection-token', '--telemetry-level', 'off'],
  ]
}

/** No gallery is asked; variables of a VS Code around this process would confuse the one inside. */
export function environment({ temporary }: ServerFolders): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_)/.test(name))
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: temporary }
}

/** The extension host outlives the server by some seconds: what is left of the group is killed. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), 1000 * secondsToEnd)
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await ended
  }
  clearTimeout(late)
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group has ended.
  }
}
