// The digests of a snapshot by path, in order of path; a successor shares all that did not change.
import { ShardedMap } from './shardedMap.ts'

export class PathMap<Value> implements ReadonlyMap<string, Value> {
  private readonly paths: readonly string[]
  private readonly map: ShardedMap<string, Value>

  constructor(paths: readonly string[] = [], map: ShardedMap<string, Value> = ShardedMap.empty<string, Value>()) {
    this.paths = paths
    this.map = map
  }

  get size(): number {
    return this.paths.length
  }

  get(path: string): Value | undefined {
    return this.map.get(path)
  }

  has(path: string): boolean {
    return this.map.get(path) !== undefined
  }

  /** `undefined` removes a path. */
  with(changes: ReadonlyMap<string, Value | undefined>): PathMap<Value> {
    const sameKeys = [...changes].every(([path, value]) => this.has(path) === (value !== undefined))
    const map = this.map.with(changes)
    if (sameKeys) return new PathMap(this.paths, map)
    const kept = this.paths.filter((path) => !changes.has(path))
    const added = [...changes].filter(([, value]) => value !== undefined).map(([path]) => path)
    return new PathMap([...kept, ...added].sort(compareText), map)
  }

  keys(): MapIterator<string> {
    return this.paths.values()
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  *entries(): MapIterator<[string, Value]> {
    for (const path of this.paths) yield [path, this.map.get(path)!]
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(callback: (value: Value, path: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [path, value] of this.entries()) callback(value, path, this)
  }
}

/** Order of code units: the same on every machine, unlike an order by locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
