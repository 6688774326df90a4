// Words that make another document or another body, however alike the names are otherwise.

/** What a document is, or which of several: with it and without it are two documents. */
export const documentWords: readonly string[] = [
  '实施', '补充', '修订', '修正', '修改', '暂行', '试行', '草案', '续', '有关', '配套', '细则', '试点', '示范', '专项', '年度', '部分', '全面', '第', '批', '期', '等',
  '总', '副', '分', '新', '旧', '老', '大', '小', '中', '高', '低', '上', '下', '前', '后', '内', '外', '东', '西', '南', '北', '左', '右', '男', '女', '非', '不', '无',
  '省', '市', '县', '区', '州', '镇', '乡', '村', '国', '年', '月', '日', '季', '号', '版', '章', '典', '稿', '纲要', '条', '款', '项',
] // prettier-ignore

/** Characters of which each is another number or ordinal. */
export const numeralSigns = '0123456789〇零一二三四五六七八九十百千万亿两甲乙丙丁戊己庚辛壬癸ⅠⅡⅢⅣⅤ'

/** Characters that stand for a country. Each side of a treaty names itself first: 中俄 and 俄中 are one pair. */
export const countrySigns =
  '中俄朝美日韩英法德意印巴越老泰缅蒙哈吉塔乌土加澳新欧非阿埃沙伊希波匈捷葡西瑞荷比奥芬丹挪柬马菲尼白塞'
