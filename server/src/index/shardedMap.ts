// A small persistent map: keys are spread over shards, and a change clones only the shards that it touches.

const shardCount = 512
const emptyShard: ReadonlyMap<string, never> = new Map<string, never>()

/** Immutable. Shards in which nothing changed are identical (===) in the map that `with` returns. */
export class ShardedMap<Value> {
  readonly shards: readonly ReadonlyMap<string, Value>[]

  private constructor(shards: readonly ReadonlyMap<string, Value>[]) {
    this.shards = shards
  }

  static empty<Value>(): ShardedMap<Value> {
    return new ShardedMap<Value>(new Array<ReadonlyMap<string, Value>>(shardCount).fill(emptyShard))
  }

  get(key: string): Value | undefined {
    return this.shards[shardOf(key)]?.get(key)
  }

  /** A map with these keys set; `undefined` removes a key. Setting what is already there changes nothing. */
  with(changes: ReadonlyMap<string, Value | undefined>): ShardedMap<Value> {
    const cloned = new Map<number, Map<string, Value>>()
    for (const [key, value] of changes) {
      if (this.get(key) === value) continue
      const index = shardOf(key)
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

/** FNV-1a over the UTF-16 code units. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 16)) >>> 0) % shardCount
}
