// A small persistent map: keys are spread over shards, and a change clones only the shards that it touches.

const shardCount = 512

/** Immutable. Shards in which nothing changed are identical (===) in the map that `with` returns. */
export class ShardedMap<Key extends string | number, Value> {
  readonly shards: readonly ReadonlyMap<Key, Value>[]

  private constructor(shards: readonly ReadonlyMap<Key, Value>[]) {
    this.shards = shards
  }

  static empty<Key extends string | number, Value>(): ShardedMap<Key, Value> {
    return new ShardedMap<Key, Value>(new Array<ReadonlyMap<Key, Value>>(shardCount).fill(new Map<Key, Value>()))
  }

  get(key: Key): Value | undefined {
    return this.shards[shardOf(key)]?.get(key)
  }

  isEmpty(): boolean {
    return this.shards.every((shard) => shard.size === 0)
  }

  /** A map with these keys set; `undefined` removes a key. Setting what is already there changes nothing. */
  with(changes: ReadonlyMap<Key, Value | undefined>): ShardedMap<Key, Value> {
    const cloned = new Map<number, Map<Key, Value>>()
    for (const [key, value] of changes) {
      const index = shardOf(key)
      if (this.shards[index]!.get(key) === value) continue
      const shard = cloned.get(index) ?? new Map(this.shards[index])
      cloned.set(index, shard)
      if (value === undefined) shard.delete(key)
      else shard.set(key, value)
    }
    if (cloned.size === 0) return this
    return new ShardedMap(this.shards.map((shard, index) => cloned.get(index) ?? shard))
  }

  *values(): Iterable<Value> {
    for (const shard of this.shards) yield* shard.values()
  }
}

function shardOf(key: string | number): number {
  return (typeof key === 'number' ? key : hashText(key)) % shardCount
}

/** A number below 2³⁰ for the text without `[start, end)`: FNV-1a over its UTF-16 code units. */
export function hashText(text: string, start = text.length, end = text.length): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < start; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  for (let index = end; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
