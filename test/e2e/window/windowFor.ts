// The window of a suite of tests: opened before them on a folder of its own, closed after them.
import { rmSync } from 'node:fs'
import { after, afterEach, before } from 'mocha'
import { folderOf } from './folder.ts'
import { openWindow, type Window, type WindowOptions } from './window.ts'

export interface SuiteWindow extends Omit<WindowOptions, 'folder'> {
  /** Files of the folder by their names. */
  readonly articles: Readonly<Record<string, string>>
  /** The file that is opened first. */
  readonly open: string
}

/** To be called in a `describe`; the window is there once the tests run. What it showed when a test failed is kept as a picture. */
export function windowFor({ articles, open, ...options }: SuiteWindow): Window {
  let folder: string | undefined
  let window: Window | undefined
  before(async () => {
    folder = folderOf(articles)
    window = await openWindow({ ...options, folder })
    await window.open(open)
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(this.currentTest.title)
  })
  after(async () => {
    await window?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  const opened = () => {
    if (!window) throw new Error('The window is opened before the first test.')
    return window
  }
  return new Proxy({} as Window, { get: (_, name) => Reflect.get(opened(), name) as unknown })
}
