// Reads a zip archive, as far as a vsix uses the format: entries that are stored or deflated.
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  bytes(): Uint8Array
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const deflated = 8

/** @throws RangeError when the archive is cut off. */
export function readZip(archive: Buffer): ZipEntry[] {
  let end = archive.length - endSize
  while (archive.readUInt32LE(end) !== endSignature) end--
  const count = archive.readUInt16LE(end + 10)
  let place = archive.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let number = 0; number < count && archive.readUInt32LE(place) === entrySignature; number++) {
    const nameLength = archive.readUInt16LE(place + 28)
    const at = place
    const name = archive.toString('utf8', place + 46, place + 46 + nameLength)
    entries.push({ name, bytes: () => unpack(archive, at) })
    place += 46 + nameLength + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32)
  }
  return entries
}

function unpack(archive: Buffer, entry: number): Uint8Array {
  const size = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + size)
  return archive.readUInt16LE(entry + 10) === deflated ? inflateRawSync(packed) : packed
}
