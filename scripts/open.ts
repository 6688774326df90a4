// `npm run open`: shows examples/ with the extension, in desktop VS Code where it is installed, else in the web host on 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installedDesktop } from '../test/e2e/host/desktop.ts'
import { HostError } from '../test/e2e/host/hostError.ts'
import { projectFolder } from '../test/e2e/host/places.ts'
import { startSession } from '../test/e2e/host/session.ts'

const examples = join(projectFolder, 'examples')
const desktop = installedDesktop()

try {
  if (desktop) openDesktop(desktop)
  else await openWebHost()
} catch (error) {
  console.error(error instanceof HostError ? error.message : error)
  process.exitCode = 1
}

function openDesktop(program: string): void {
  run('build.mjs')
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, examples]
  spawn(program, args, { detached: true, stdio: 'ignore' }).unref()
  console.log('VS Code opens examples/ with the extension.')
}

async function openWebHost(): Promise<void> {
  run('package.mjs')
  const session = await startSession({
    locale: 'zh-cn',
    settings: { 'workbench.startupEditor': 'none', 'git.enabled': false },
  })
  console.log(`http://127.0.0.1:${session.server.port}/?folder=${encodeURI(examples)}\n`)
  console.log('Open this address in a browser on this machine. Ctrl+C ends it.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void session.close())
  await session.server.ended
}

function run(script: string): void {
  const { status } = spawnSync(process.execPath, [join(projectFolder, 'scripts', script)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new HostError(`scripts/${script} failed: see above.`)
}
