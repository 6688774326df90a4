// The command line as a user runs it: bundled once into a temporary folder, and started as a process of its own.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleOf, project } from '../support/bundle.ts'

export const fixtures = join(import.meta.dirname, 'fixtures')

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

let bundle: Promise<string> | null = null

/** The path of the bundled program; it is removed when the tests' process ends. */
export function program(): Promise<string> {
  bundle ??= bundleProgram()
  return bundle
}

async function bundleProgram(): Promise<string> {
  const outfile = await bundleOf('server/src/cli.ts', 'cli.cjs')
  cpSync(join(project, 'server/src/check/rules'), join(dirname(outfile), 'rules'), { recursive: true })
  return outfile
}

export async function jiaokan(folder: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [await program(), ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const error: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { status, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }
}

/** A folder of its own for a test, removed by `remove`. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'jiaokan-test-')))

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true })
      writeFileSync(join(this.path, name), content)
    }
    return this
  }

  copyFixtures(): this {
    cpSync(fixtures, this.path, { recursive: true })
    return this
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
