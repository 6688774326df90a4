// The censuses that texts tell of by their number, and the year that each of them counted: 第七次全国人口普查.

/** `name` as a pattern, without what stands between its words; `short` is what it is called for short, if anything. */
export const censuses: readonly { readonly name: string; readonly short: string | null; readonly year: number }[] = [
  { name: '第五次(?:全国)?人口普查', short: '五普', year: 2000 },
  { name: '第六次(?:全国)?人口普查', short: '六普', year: 2010 },
  { name: '第七次(?:全国)?人口普查', short: '七普', year: 2020 },
  { name: '第三次(?:全国)?农业普查', short: null, year: 2016 },
  { name: '第二次(?:全国)?经济普查', short: null, year: 2008 },
  { name: '第三次(?:全国)?经济普查', short: null, year: 2013 },
  { name: '第四次(?:全国)?经济普查', short: null, year: 2018 },
  { name: '第五次(?:全国)?经济普查', short: null, year: 2023 },
]
