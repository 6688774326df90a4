// What is laid, built and tilled, by the quantity that measures it: roads and lines have a 里程, buildings and land a 面积, plants a 装机容量.

export const ways: readonly string[] =
  '道路 公路 铁路 高铁 高速 街道 管网 管道 管线 管廊 线路 地铁 航道 绿道 步道 河道 渠道 沟渠 光缆 油路 土路 便道 栈道 堤防'.split(
    ' ',
  )

export const powerPlants: readonly string[] = '机组 电站 电厂 风电 光伏 发电 项目 储能'.split(' ')

export const grounds: readonly string[] = (
  '厂房 房屋 住房 用房 仓库 冷库 大棚 农田 耕地 土地 林地 草地 绿地 田 地 林 果园 茶园 菜园 基地 园区 场馆 展厅 校舍 校区 楼 小区 湿地 草原 森林 水面 市场 公园 ' +
  '广场'
).split(' ')

/** What is done with them: 改造提升85万亩. */
export const buildingActs: readonly string[] =
  '新建 扩建 改建 改扩建 续建 建成 改造 提升 修复 修缮 养护 维修 加固 改良 整治 治理 更新 实施'.split(' ')

/** Units that tell how large each of those counted is: 5个│10万吨级│泊位. */
export const unitsOfGrade: readonly string[] =
  '千瓦 兆瓦 吉瓦 载重吨 吨 千伏 平方米 平方公里 公里 米 亩 公斤 千克 马力 标箱 标准箱 元'.split(' ')

/** Words that only begin like a height, a length, a depth, a width or a weight: 高标准农田, 长江岸线, 重金属. */
export const wordsLikeSides: Readonly<Record<string, readonly string[]>> = {
  高: '标准 质 品质 水平 效 新 端 速 铁 校 中 层 压 温 产 原 空 架 山 科 技 性 精 密 清 碳 粱 蛋白 附加'.split(' '),
  长: '江 城 三角 期 途 线 丝 输 沙 春 安 廊 征 效'.split(' '),
  重: '型 油 卡 金属 工 污染 装 疾 病 症 载 器 晶'.split(' '),
  深: '水 圳 层 加工 松 远 翻 耕'.split(' '),
  宽: '带 体 幅'.split(' '),
}
