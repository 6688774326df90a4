// Industries of the national classification whose names hold a mark or a word that parts the members of a list.
import { wordList } from './nameTable.ts'

/** A list of industries is not parted inside of these (信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别…). */
export const joinedIndustries: readonly string[] = wordList(`
农、林、牧、渔业 农林牧、渔业 煤炭开采和洗选业 石油和天然气开采业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 黑色金属冶炼及压延加工业 有色金属冶炼及压延加工业
电力、热力、燃气及水生产和供应业 电力、热力、燃气及水的生产和供应业 电力、热力生产和供应业 燃气生产和供应业 水的生产和供应业
酒、饮料和精制茶制造业 石油、煤炭及其他燃料加工业 化学原料和化学制品制造业 化学原料及化学制品制造业 橡胶和塑料制品业 造纸和纸制品业 木材加工和木、竹、藤、棕、草制品业
皮革、毛皮、羽毛及其制品和制鞋业 印刷和记录媒介复制业 文教、工美、体育和娱乐用品制造业 铁路、船舶、航空航天和其他运输设备制造业 铁路船舶航空航天和其他运输设备制造业
电气机械和器材制造业 电气机械及器材制造业 计算机、通信和其他电子设备制造业 计算机通信和其他电子设备制造业 金属制品、机械和设备修理业
批发和零售业 交通运输、仓储和邮政业 交通运输仓储和邮政业 住宿和餐饮业 信息传输、软件和信息技术服务业 信息传输软件和信息技术服务业 软件和信息技术服务业 互联网和相关服务业
租赁和商务服务业 科学研究和技术服务业 水利、环境和公共设施管理业 水利环境和公共设施管理业 居民服务、修理和其他服务业 居民服务修理和其他服务业 卫生和社会工作 文化、体育和娱乐业 文化体育和娱乐业
公共管理、社会保障和社会组织 生态保护和环境治理业
`)

/** Those that stand beside them in a list. */
export const plainIndustries: readonly string[] = wordList(`采矿业 制造业 建筑业 金融业 房地产业 教育`)
