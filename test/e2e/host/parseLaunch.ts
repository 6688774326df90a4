// Reads the arguments that @vscode/test-electron gives to VS Code.
import { resolve } from 'node:path'

export interface Launch {
  readonly folder: string | undefined
  readonly extensionUnderDevelopment: string | undefined
  readonly tests: string | undefined
  readonly userData: string | undefined
  readonly locale: string
}

/** What the web host has no use for is left out. */
export function parseLaunch(args: readonly string[]): Launch {
  const options = new Map<string, string>()
  const folders: string[] = []
  for (const argument of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (name) options.set(name, value ?? '')
    else folders.push(argument)
  }
  const path = (name: string) => (options.get(name) ? resolve(options.get(name) ?? '') : undefined)
  return {
    folder: folders[0] && resolve(folders[0]),
    extensionUnderDevelopment: path('extensionDevelopmentPath'),
    tests: path('extensionTestsPath'),
    userData: path('user-data-dir'),
    locale: options.get('locale') ?? 'en',
  }
}
