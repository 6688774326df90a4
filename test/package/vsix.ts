// The packed extension that `npm run package` leaves in out/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export function readVsix(): Buffer {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return readFileSync(join(root, `out/jiaokan-${version}.vsix`))
}
