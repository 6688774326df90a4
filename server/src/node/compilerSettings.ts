// What V8 is told of its compilers: our programs are much code for a few million characters, and by itself it spends half of a first reading on compiling that code.
import { setFlagsFromString } from 'node:v8'

/**
 * By main version of V8, each where it was measured: another version complains on stderr of a word that it does not know, and needs none of this where it has a
 * quick compiler between its first and its last (Maglev, from 13 on).
 */
const flagsOfVersion: ReadonlyMap<number, readonly string[]> = new Map([
  [
    11, // Node 20
    [
      // Plain machine code at the first call of a function, which else is interpreted for a while.
      '--always-sparkplug',
      // Functions are optimised when they have seen more: fewer of them, and fewer that are thrown away again.
      '--interrupt-budget=150000',
      // Less is copied into a function that is optimised: it runs as fast, and is compiled in half the time.
      '--max-inlined-bytecode-size-cumulative=400',
    ],
  ],
])

/** To be called by a program before its first text. What is read and found does not depend on it. */
export function setCompiler(): void {
  for (const flag of compilerFlags(process.versions.v8)) setFlagsFromString(flag)
}

/** `version` as Node gives it: 11.3.244.8-node.33. */
export function compilerFlags(version: string): readonly string[] {
  return flagsOfVersion.get(Number.parseInt(version, 10)) ?? []
}
