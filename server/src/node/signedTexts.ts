// The texts that were signed: a copy of each in the store under its SHA-256, else what git holds of the article.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SignedCopy } from '../notes/notesDisk.ts'
import { normalisedText } from '../notes/signedText.ts'
import { signedPathOf } from '../notes/storePaths.ts'
import { gitTexts } from './gitTexts.ts'
import { storeAccess, updateStoreFile } from './storeAccess.ts'

/** SHA-256 of the normalised text as UTF-8, 64 hexadecimal digits. */
export function signedHash(text: string): string {
  return createHash('sha256').update(normalisedText(text), 'utf8').digest('hex')
}

/** Keeps the text, normalised; the same text again costs nothing. */
export async function keepSigned(folder: string, text: string): Promise<SignedCopy> {
  const hash = signedHash(text)
  const outcome = await updateStoreFile(folder, signedPathOf(hash), (current) =>
    current !== null && signedHash(decode(current)) === hash ? null : Buffer.from(normalisedText(text), 'utf8'),
  )
  return 'failure' in outcome ? outcome : { hash }
}

/** Null where neither the store nor the history holds it any more. A copy that was changed does not count. */
export async function signedText(folder: string, root: string, article: string, hash: string): Promise<string | null> {
  const access = await storeAccess(folder, signedPathOf(hash))
  const copy = 'failure' in access ? null : await readFile(access.path).then(decode, () => null)
  if (copy !== null && signedHash(copy) === hash) return normalisedText(copy)
  const past = (await gitTexts(root, article)).find((text) => signedHash(text) === hash)
  return past === undefined ? null : normalisedText(past)
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
