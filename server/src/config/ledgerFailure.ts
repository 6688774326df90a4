// Why nothing was written into the ledger, in words.
import type { Message } from '../model/finding.ts'
import type { StoreFailure } from '../notes/notesDisk.ts'

/** `not-understood`: what stands in the file is not, and it was left alone. */
export type LedgerFailure = StoreFailure | 'not-understood'

export const ledgerFailures: Readonly<Record<LedgerFailure, Message>> = {
  full: {
    zh: '磁盘已满，台账未写入；腾出空间后再试',
    en: 'the disk is full and nothing was written into the ledger; make room and try again',
  },
  forbidden: {
    zh: '没有写入权限，台账未写入',
    en: 'the ledger may not be written; nothing was changed',
  },
  busy: {
    zh: '另一程序正在写台账，未写入，请稍后再试',
    en: 'another program is writing the ledger; nothing was written, try again in a moment',
  },
  outside: {
    zh: '经符号链接通到文件夹之外，台账未读未写；请改到文件夹之内',
    en: 'a symbolic link leads out of the folder: the ledger is neither read nor written; keep it inside of the folder',
  },
  unreadable: { zh: '台账无法读写，未写入', en: 'the ledger cannot be read or written; nothing was changed' },
  'not-understood': {
    zh: '台账无法理解，未写入：请先改正',
    en: 'the ledger is not understood and was not written: mend it first',
  },
}
