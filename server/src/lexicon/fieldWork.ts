// Words for work in the fields, of which it is told how far it has come.

/** What is done with a crop. */
export const fieldWork: readonly string[] = '收获 收割 播种 栽插 移栽 机收 抢收 插秧 麦收 定植 育秧'.split(' ')

/** The seasons of such work, which name it by themselves. */
export const fieldSeasons: readonly string[] =
  '秋种 秋播 春播 春种 春耕 夏播 夏种 冬种 冬播 秋冬种 夏收 秋收 三夏 三秋 双抢 夏管 春管 秋管'.split(' ')

/** How far such work has come is told behind them, and how many are at work again. */
export const progressOfWork: readonly string[] = [...fieldWork, '进度', '播栽', '采收', '复工面', '开工面']
