// What is said when a file of the store is not understood, or the disk refuses.
import type { Language, Message } from '../../model/finding.ts'
import type { StoreFailure } from '../../notes/notesDisk.ts'
import { outsideStore } from '../../notes/outsideStore.ts'
import type { StoreTrouble } from './articleNotes.ts'

const failures: Record<StoreFailure, Message> = {
  full: {
    zh: '磁盘已满，批注尚未写入；它们仍在，腾出空间后自动写入',
    en: 'the disk is full; the notes are kept and written once there is room',
  },
  forbidden: {
    zh: '没有写入权限，批注尚未写入；关闭窗口前请检查文件夹权限',
    en: 'may not be written; the notes are kept until the window is closed, check the permissions of the folder',
  },
  busy: {
    zh: '另一程序正在写批注，稍后自动重试',
    en: 'another program is writing notes; this is tried again in a moment',
  },
  outside: {
    zh: '经符号链接通到文件夹之外，不读也不写；新的批注仍在，改到文件夹之内后自动写入',
    en: 'a symbolic link leads out of the folder: neither read nor written; new notes are kept and written once it stays inside',
  },
  unreadable: {
    zh: '批注文件无法读写，稍后自动重试',
    en: 'cannot be read or written; this is tried again in a moment',
  },
}

const complaints: Record<StoreFailure, Message> = {
  full: { zh: '磁盘已满', en: 'the disk is full' },
  forbidden: { zh: '没有写入权限', en: 'may not be written' },
  busy: { zh: '另一程序正在写，请稍后再试', en: 'another program is writing; try again in a moment' },
  outside: outsideStore,
  unreadable: { zh: '无法读写', en: 'cannot be read or written' },
}

/** For what is done at once or not at all: why it was not. */
export function storeComplaint(trouble: StoreTrouble, language: Language): string {
  if ('failure' in trouble) return complaints[trouble.failure][language]
  const { line, message } = trouble.fault
  return language === 'zh' ? `${message.zh}（第${line}行）` : `${message.en} (line ${line})`
}

export function troubleText(trouble: StoreTrouble, language: Language): string {
  return ('fault' in trouble ? trouble.fault.message : failures[trouble.failure])[language]
}

/** From 0; null where the file as a whole is meant. */
export function troubleLine(trouble: StoreTrouble): number | null {
  return 'fault' in trouble ? trouble.fault.line - 1 : null
}
