// Runs the end-to-end suite in a real VS Code: `run.ts --locale=en|zh-cn --window=oneFolder|severalFolders|noFolder --only=<start of
// a test file's name>`. The bundles in dist/ must have been built.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runTests, TestRunFailedError } from '@vscode/test-electron'
import { buildEndToEnd } from './build.ts'
import { chooseHost } from './host/chooseHost.ts'
import { HostError } from './host/hostError.ts'
import { registerEmptyLanguagePack } from './host/languagePack.ts'
import { outputFolder, projectFolder } from './host/places.ts'

const { locale, only, window } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    only: { type: 'string', default: '' },
    window: { type: 'string', default: 'oneFolder' },
  },
}).values

/** What a window of each kind opens, from the folder that the fixtures are copied to. */
const opened: Readonly<Record<string, string | null>> = {
  oneFolder: 'workspace',
  severalFolders: 'several.code-workspace',
  noFolder: null,
}
const temporary = mkdtempSync(join(tmpdir(), 'jiaokan-e2e-'))

try {
  await runSuite()
} catch (error) {
  console.error(error instanceof HostError || error instanceof TestRunFailedError ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
}

/** VS Code may end well although the extension host died: only a report that the suite has closed counts. */
async function runSuite(): Promise<void> {
  await buildEndToEnd()
  const host = await chooseHost()
  console.log(`Running in ${host.name}, locale ${locale}, window ${window}.`)
  const place = opened[window]
  if (place === undefined) throw new HostError(`No such window: ${window}`)
  const userData = join(temporary, 'user-data')
  const report = join(temporary, 'report.txt')
  for (const name of ['workspace', 'second', 'several.code-workspace'])
    cpSync(join(import.meta.dirname, 'fixtures', name), join(temporary, name), { recursive: true })
  if (locale !== 'en') registerEmptyLanguagePack(userData, locale)
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: join(outputFolder, 'suite/index.cjs'),
      extensionTestsEnv: {
        ...host.environment,
        JIAOKAN_REPORT: report,
        JIAOKAN_LOCALE: locale,
        JIAOKAN_WINDOW: window,
        JIAOKAN_ONLY: only,
        JIAOKAN_TEMPORARY: temporary,
      },
      launchArgs: [
        ...(place === null ? [] : [join(temporary, place)]),
        '--disable-extensions',
        `--locale=${locale}`,
        `--user-data-dir=${userData}`,
      ],
    })
  } finally {
    if (existsSync(report)) console.log(readFileSync(report, 'utf8'))
  }
  if (!existsSync(`${report}.done`)) throw new HostError('The extension host ended before the suite did.')
}
