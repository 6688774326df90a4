// Family names, and the characters that foreign names are transcribed with.
import { wordList } from './nameTable.ts'

/** The commonest single-character family names. */
export const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠郜晏栾郁蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原衣楚佟栗匡宗应巫鞠僧桑荆谌银扬明沙薄伏岑习鹿储士邝'.split(
    '',
  ),
)

export const compoundSurnames = new Set(
  wordList(`欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 端木 夏侯 闻人 长孙 宇文 南宫 西门 独孤`),
)

/** Characters of transcribed foreign names (布莱姆·安柯斯). */
export const transcriptionCharacters = new Set(
  '吕娃娅薇珊琪黛阿埃艾爱安昂奥巴白班邦保鲍贝本比彼宾波博伯勃布查茨达戴丹道德登迪蒂丁东杜顿多恩尔法凡菲费芬丰冯佛弗夫福富盖甘冈高戈格根古瓜哈海汉翰豪赫黑亨洪胡华怀惠霍基吉季加贾简姜杰金久卡凯坎康考柯科克肯孔库夸奎拉莱赖兰朗劳勒雷蕾黎里理利莉丽连廉良列林琳龙隆卢鲁路伦罗洛马玛麦迈曼芒毛梅门蒙米密敏明缪摩莫默姆木穆纳娜奈南内尼妮宁纽努诺欧帕派潘庞佩彭皮平珀普奇齐契恰乔切琼丘让热仁日荣茹瑞若撒萨塞桑瑟森沙莎山绍舍申生圣施什史士舒斯丝思松苏孙索塔泰坦汤唐陶特滕提汀廷通图托瓦万旺威韦维魏温文翁沃乌武西希锡夏香谢辛欣休修许雪雅亚延扬耶叶伊易因英尤于雨约泽詹珍芝朱兹宗祖佐肖恭'.split(
    '',
  ),
)

/** Persons of public life who are named without an office. */
export const publicPersons = wordList(`
习近平 李强 赵乐际 王沪宁 蔡奇 丁薛祥 李希 李克强 栗战书 汪洋 韩正 王岐山 胡锦涛 江泽民 邓小平 毛泽东 周恩来 刘少奇 朱德 陈云 温家宝 朱镕基 何立峰 张国清 刘国中 王毅 刘鹤 孙春兰 胡春华
马克思 恩格斯 列宁 斯大林 特朗普 拜登 普京 马克龙 默克尔 朔尔茨 岸田文雄 安倍晋三 石破茂 莫迪 泽连斯基 冯德莱恩 古特雷斯 孙中山 雷锋 焦裕禄 袁隆平
`)
