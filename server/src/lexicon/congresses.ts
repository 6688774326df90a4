// Party congresses and plenary sessions that texts count from: 党的十八大以来.

/** `held` is the month. Longer names first, as the first that fits counts. */
export const congresses: readonly { readonly name: string; readonly held: string }[] = [
  { name: '十八届三中全会', held: '2013-11' },
  { name: '十八届五中全会', held: '2015-10' },
  { name: '十九届五中全会', held: '2020-10' },
  { name: '二十届三中全会', held: '2024-07' },
  { name: '十六大', held: '2002-11' },
  { name: '十七大', held: '2007-10' },
  { name: '十八大', held: '2012-11' },
  { name: '十九大', held: '2017-10' },
  { name: '二十大', held: '2022-10' },
]
