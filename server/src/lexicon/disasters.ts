// What people die of, are hurt by and driven out by, and what is counted of that without saying so.

/** Counts that say nothing of what it happened by: 8人死亡, 断电60万户. */
export const casualties: readonly string[] = (
  '死亡人数 受伤人数 遇难人数 罹难人数 丧生人数 伤亡人数 死伤人数 失踪人数 失联人数 下落不明人数 被困人数 重伤人数 轻伤人数 丧命人数 身亡人数 流离失所人数 疏散人数 被疏散人数 ' +
  '撤离人数 紧急撤离人数 断电户数 停电户数 受损的房屋数 被毁的房屋数 倒塌的房屋数 损毁的房屋数 受损房屋数 倒塌房屋数 过火面积'
).split(' ')

/** What comes over a region once, so that two tolls of it are of one event. */
const ofRegions =
  '地震 海啸 火山喷发 台风 飓风 热带风暴 热带气旋 气旋 龙卷风 沙尘暴 风暴 冬季风暴 暴风雪 暴雪 雪崩 寒潮 暴雨 强降雨 洪水 洪灾 洪涝 洪涝灾害 山洪 泥石流 山体滑坡 滑坡 塌方 热浪 干旱 极端天气 恶劣天气 林火 山火 森林火灾 森林大火 野火'
export const disastersOfRegions: ReadonlySet<string> = new Set(ofRegions.split(' '))

/** By the words that the text tells it in, what it is called in the name of a count; words of one list are called by themselves. */
export const disasters: ReadonlyMap<string, string> = new Map([
  ...named(
    `${ofRegions} ` +
      '火灾 大火 爆炸 爆炸事故 坠机 空难 海难 沉船 翻船 车祸 交通事故 道路交通事故 生产安全事故 安全事故 矿难 煤矿事故 矿山事故 踩踏 踩踏事故 坍塌 垮塌 溃坝 ' +
      '中毒 泄漏 枪击 空袭 轰炸 炮击 袭击 导弹袭击 无人机袭击 恐怖袭击 自杀式袭击 爆炸袭击 持刀伤人 交火 武装冲突 军事冲突 冲突 战争 骚乱 暴乱 暴力冲突 屠杀',
  ),
  ...called('地震', '强震 余震'),
  ...called('火灾', '起火 着火 失火'),
  ...called('枪击', '枪击案 中枪 开枪 枪杀'),
  ...called('袭击', '遇袭 遭袭 遭以军袭击'),
  ...called('极端天气', '极端天气事件'),
])

/** What happens to a means of transport, told with it: 客机坠毁, 列车脱轨. */
export const crashes: readonly string[] =
  '坠毁 坠落 坠海 坠河 坠崖 失事 失联 相撞 撞机 追尾 脱轨 出轨 侧翻 翻车 倾覆 沉没 倾翻 碰撞'.split(' ')

export const vehicles: readonly string[] =
  '客机 军机 战机 直升机 运输机 教练机 小型飞机 飞机 航班 列车 火车 客车 大巴车 大巴 巴士 公交车 校车 卡车 货车 汽车 摩托车 缆车 船只 渡轮 轮渡 客船 渔船 货船 游船 快艇 移民船 难民船'.split(
    ' ',
  )

/** What people die of and fall ill with that is no event: no event that was told in front of it is the cause. */
export const otherCauses: readonly string[] =
  '肺炎 疫情 流感 疾病 病例 病毒 霍乱 麻疹 疟疾 登革热 癌 癌症 溺水 中暑 高温 确诊'.split(' ')

/** Words behind an event of what only deals with such: 地震局, 火灾隐患. */
export const dealingWithEvents: readonly string[] =
  '局 台网 学 预警 预报 演练 应急 防治 防控 监测 保险 隐患 风险 救援队'.split(' ')

/** What only says that something happened: better words stand in front of it. */
export const happenings: readonly string[] = '事故 事件 灾害 灾难 灾情'.split(' ')

function named(words: string): (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, word] as const)
}

function called(name: string, words: string): (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, name] as const)
}
