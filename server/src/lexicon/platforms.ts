// Platforms, brands and services: the full name first, then the short forms.
import { nameTable, wordList } from './nameTable.ts'

export const platforms = nameTable(`
全球速卖通 速卖通 AliExpress
阿里巴巴国际站
Temu
SHEIN
Lazada
Shopee
TikTok
Ozon
eBay
亚马逊 Amazon
Walmart
Wish
Etsy
Shopify
Facebook 脸书
YouTube
Instagram
WhatsApp
Twitter 推特
Google
ChatGPT
DeepSeek
多多跨境
淘宝 淘宝网
天猫
天猫国际
京东商城
拼多多
唯品会
苏宁易购
网易考拉
小红书
抖音
快手
哔哩哔哩
微信
微博 新浪微博
微信支付
支付宝
知乎
百度百科
美团外卖
饿了么
盒马鲜生 盒马
携程 携程网
高德地图
菜鸟
中国网
央视网
学习强国
国家企业信用信息公示系统
全国12315平台
国家政务服务平台
国际贸易“单一窗口” 中国国际贸易“单一窗口”
敦煌网
大龙网
兰亭集势
环球资源
中国制造网
亿邦动力
网经社
艾媒咨询
QQ
钉钉
飞书
当当网
蜜芽网
聚美优品
每日优鲜
叮咚买菜
闲鱼
得物
蘑菇街
考拉海购 网易考拉海购
洋码头
美团优选
多多买菜
淘特
淘宝直播
闲鱼网
阿里健康
京东物流
京东健康
京东到家
菜鸟驿站
飞猪
去哪儿网 去哪儿
途牛
同程旅行 同程
马蜂窝
爱彼迎 Airbnb
哈啰出行 哈啰
货拉拉

曹操出行
58同城
智联招聘
前程无忧
猎聘
BOSS直聘
贝壳找房
瓜子二手车
优酷
爱奇艺
腾讯视频
芒果TV
斗鱼
虎牙
喜马拉雅FM
豆瓣
今日头条
西瓜视频
Kimi
豆包
通义千问
文心一言
Mercado Libre
Joom
Coupang
Noon
Tokopedia
Qoo10
Twitch
LinkedIn 领英
Telegram
Snapchat
PayPal
Uber 优步
Netflix 奈飞
数字人民币App
个人所得税App
国家反诈中心App
国家医保服务平台
国家智慧教育公共服务平台
中国裁判文书网
中国执行信息公开网
信用中国网站 信用中国
天眼查
企查查
`)

/** Latin words in Chinese prose that name nothing of their own: units, indices, techniques, ways of trading. */
export const commonLatinWords = new Set(
  wordList(`
AI AR VR MR XR IT ICT IP IPO GDP GNP CPI PPI PMI M0 M1 M2 ETF REITs REIT LPR MLF SLF PSL VC PE NFT P2P B2B B2C C2C C2M B2B2C O2O D2C
ToB ToC ToG toB toC SaaS PaaS IaaS ERP CRM SCM OEM ODM OBM API SDK APP App app PC CPU GPU NPU SoC LED OLED LCD PCB LNG LPG CNG PVC PET
COD VOC VOCs CO SO NO PM DNA RNA mRNA HIV ICU CT MRI PCR ST KTV DVD CD TV USB WiFi WLAN LTE NR RFID NFC GPS GIS BIM IoT AIGC LLM GPT
ESG CCUS CCER EOD BOT PPP EPC TOT FDI ODI QFII RQFII QDII QDLP QFLP CEPA AEO FOB CIF HS ISO GB CCC CE FDA GMP GSP CEO CFO CTO COO CIO MBA
EMBA PhD Dr Mr Mrs No VS vs Vol DOI ISSN ISBN CN http https www com org net cn html pdf doc OK VIP DIY TOP Top SUV MPV CBA NBA FIFA UFO
kg km cm mm nm mg ml kW kWh MW GW TWh Hz kHz MHz GHz TB GB MB KB PB dB pH mAh Wh A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
the of and in for to is on by with from as at an that this be are or it its
`),
)
