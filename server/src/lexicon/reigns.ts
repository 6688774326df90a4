// Eras whose years are dates: 万历二年, 民国十八年.

/** Names that stand right before a year in Chinese numerals. */
export const reigns: readonly string[] = (
  '建安 黄初 太康 永和 贞观 永徽 开元 天宝 大历 贞元 元和 会昌 大中 建隆 太平兴国 咸平 景德 大中祥符 天圣 庆历 嘉祐 熙宁 元丰 元祐 绍圣 崇宁 政和 宣和 建炎 绍兴 乾道 淳熙 庆元 嘉定 淳祐 ' +
  '咸淳 至元 大德 至正 洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 民国 明治 昭和 平成 令和'
).split(' ')
