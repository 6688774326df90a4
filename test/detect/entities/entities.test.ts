// Names of bodies, places, persons, platforms and programmes, and what is none.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type DetectedEntity, detectEntities } from '../../../server/src/detect/entities/entities.ts'
import { detectTitles } from '../../../server/src/detect/titles.ts'
import { Trie } from '../../../server/src/detect/entities/entitiesTrie.ts'
import type { Passage } from '../../../server/src/model/passage.ts'
import { passagesOf } from '../../support/passages.ts'

function namesIn(passages: readonly Passage[]): readonly DetectedEntity[] {
  return detectEntities(passages, detectTitles(passages).titles)
}
const read = (text: string) => namesIn(passagesOf(text)).map(({ name, type }) => `${name} ${type}`)

type Case = readonly [text: string, expected: readonly string[]]
function check(cases: readonly Case[]): void {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(read(text), expected))
}

describe('organisations', () => {
  check([
    ['商务部和海关总署发布数据。', ['商务部 org', '海关总署 org']],
    ['据中国海关总署统计。', ['中国海关总署 org']],
    ['中国银行业发放渔业贷款。', ['中国 place']],
    ['中国银行业务量增长。', ['中国银行 org']],
    ['上海银行业为渔港减费。', ['上海 place']],
    ['商务部对外贸易司表示。', ['商务部对外贸易司 org']],
    ['商务部研究院学位委员会讨论。', ['商务部研究院学位委员会 org']],
    ['国家发展改革委办公厅印发。', ['国家发展改革委办公厅 org']],
    ['商务部中国国际渔具商务中心发布。', ['商务部中国国际渔具商务中心 org']],
    ['台州市商务局副局长介绍。', ['台州市商务局 org']],
    ['记者从江苏省商务厅获悉。', ['江苏省商务厅 org']],
    ['记者从江苏获悉，从江县已通高铁。', ['江苏 place', '从江县 place']],
    ['上海浦东机场海关统计。', ['上海浦东机场海关 org']],
    ['由弘远数据研究院发布。', ['弘远数据研究院 org']],
    ['例如，纵驰集团提供服务。', ['纵驰集团 org']],
    ['杭州云杉科技有限公司成立。', ['杭州云杉科技有限公司 org']],
    ['保荐机构澜石证券设立基金。', ['澜石证券 org']],
    ['中国社科院世界经济与政治研究所发文。', ['中国社科院世界经济与政治研究所 org']],
    ['综合司、统计分析司司长表示。', ['统计分析司 org']],
    ['瑞士《商报》称。', ['瑞士 place', '商报 org']],
    ['*ST云里、*ST远河3只个股摘牌。', ['*ST云里 org', '*ST远河 org']],
    ['退市华嵘、退市岩石2家公司进入整理期。', ['退市华嵘 org', '退市岩石 org']],
    ['公司退市加速。其中，云嵘退是典型。', ['云嵘退 org']],
    ['投资者诉讼取得突破，云嵘存储案已启动。', ['云嵘存储 org']],
    ['罚单开给了云嵘洁能。', ['云嵘洁能 org']],
    ['拼多多、淘嵘嵘、蜜嵘网等3家电商平台被约谈。', ['拼多多 platform', '淘嵘嵘 platform', '蜜嵘网 platform']],
    ['曲靖兴福村镇银行解散，红河金融监管分局批复。', ['曲靖兴福村镇银行 org', '红河金融监管分局 org']],
    ['据拱北海关统计。', ['拱北海关 org']],
    ['发挥渔港审查专家委员会作用。', ['渔港审查专家委员会 org']],
    ['数据来源：嵘星网', ['嵘星网 org']],
  ])
})

describe('names that are transcribed', () => {
  check([
    ['部队在卡兰迪夫斯克方向击退进攻。', ['卡兰迪夫斯克 place']],
    ['莫迪洛维奇说，谈判在贝尔科沃举行。', ['莫迪洛维奇 person', '贝尔科沃 place']],
    ['他抵达维洛格拉茨克，位于哈维托夫卡东部。', ['维洛格拉茨克 person', '哈维托夫卡 place']],
    ['该国别尔卡罗德州和莫卡兹市恢复供电。', ['别尔卡罗德州 place', '莫卡兹市 place']],
    ['索维亚尔于26日同卡内托夫通电话。', ['索维亚尔 person', '卡内托夫 person']],
    ['普普通通的安全感，平日里温文尔雅。', []],
    ['提高黎明海军基地安全水平。', []],
  ])
})

describe('who speaks, who writes, which committee', () => {
  check([
    ['“收成好了。”卢启衡说，村里修了路。', ['卢启衡 person']],
    ['本报合肥5月3日电（沈以桐、郑可）今年以来', ['合肥 place', '沈以桐 person', '郑可 person']],
    ['古人说，有人说。', []],
    ['重庆市荣昌区委书记介绍，苏州市委、市政府推进。', ['重庆市荣昌区委 org', '苏州市委 org']],
    ['他在人民大会堂同波兰议会代表会谈。', ['人民大会堂 place', '波兰议会 org']],
  ])
})

describe('craft and numbered bureaus', () => {
  check([
    ['天舟十二号与长征七号遥十二火箭对接。', ['天舟十二号 programme', '长征七号遥十二 programme']],
    ['养殖平台“沧渊号”启用，“奋楫者”号下潜。', ['沧渊号 programme', '“奋楫者”号 programme']],
    ['响应“绿色出行”号召，喊出“奋进口号”，3号楼和“一号”文件。', []],
    ['中建四局、中铁大桥局承建。', ['中建四局 org', '中铁大桥局 org']],
  ])
})

describe('districts without 区', () => {
  check([
    ['北京丰台、昌平等地受益。', ['北京 place', '丰台 place', '昌平 place']],
    ['上海徐汇的企业。', ['上海 place', '徐汇 place']],
    ['武汉新城建设提速，杭州中心城区扩大。', ['武汉 place', '杭州 place']],
  ])
  it('at the end of a passage it ends there', () => assert.equal(namesIn(passagesOf('走进北京丰台')).at(-1)?.end, 6))
})

describe('what is no organisation', () => {
  check([
    ['各地税务部门和海关加强行业协会建设。', []],
    ['培育大型企业集团，支持国有企业。', []],
    ['商务部会同有关部门推进。', ['商务部 org']],
    ['国家卫生健康委会同国家疾控局监测。', ['国家卫生健康委 org', '国家疾控局 org']],
    ['前海管理局局属企业减免租金。', ['前海管理局 org']],
    ['国家卫生健康委会发布。', ['国家卫生健康委会 org']],
    ['我国地方金融监管局应加强监管。', []],
    ['北京市场活跃，杭州市民称赞。', ['北京 place', '杭州 place']],
    ['三大集团、多家银行和不少研究院。', []],
    ['纺织、化工、钢铁等企业，人工智能、电动汽车等2家公司。', []],
    ['公司退市风险、退市制度，本案、该案、命案和投资者。', []],
    ['浙江公司很多，中国医院不少。', ['浙江 place', '中国 place']],
  ])
})

describe('places', () => {
  check([
    ['广东、江苏和内蒙古出口增长。', ['广东 place', '江苏 place', '内蒙古 place']],
    [
      '在浙江省台州市椒江区桥北街道金苗社区。',
      ['浙江省 place', '台州市 place', '椒江区 place', '桥北街道 place', '金苗社区 place'],
    ],
    ['云南省昆明市东川区的柳家山村。', ['云南省 place', '昆明市 place', '东川区 place', '柳家山村 place']],
    // what the short name of a county leaves over; towns that begin as one; 三镇, 驻村 and 副镇长 are none
    ['四川盘溪乡大竹棚村的果树熟了。', ['四川 place', '盘溪乡 place', '大竹棚村 place']],
    ['江苏路街道办了食堂。', ['江苏路街道 place']],
    ['来到五峰镇麦柳村。', ['五峰镇 place', '麦柳村 place']],
    ['武汉三镇都有，湖北同乡会也有。', ['武汉 place', '湖北 place']],
    // what is done at a place is in no facility's name
    ['湖北荆门接入全国高铁网。', ['湖北 place', '荆门 place']],
    ['昨晚，盘溪乡柳湾村的贫困户找来了。', ['盘溪乡 place', '柳湾村 place']],
    ['柳湾村位于山脚。据柳湾村村支书介绍，柳湾村铺了路。', ['柳湾村 place', '柳湾村 place', '柳湾村 place']],
    ['柳湾村铺了路。', []],
    ['深度贫困村党支部、每个村的村民和地球村村民。', []],
    ['天津市武清区柳村镇南渔道村南。', ['天津市 place', '武清区 place', '柳村镇 place', '南渔道村 place']],
    ['对美、澳出口增长，与日韩合作。', ['美 place', '澳 place']],
    ['长三角、京津冀和东南亚。', ['长三角 place', '京津冀 place', '东南亚 place']],
    ['列车抵达列日机场和义乌西货运站。', ['列日机场 place', '义乌西货运站 place']],
    ['京张高铁开通，建成西成铁路。', ['京张高铁 place', '西成铁路 place']],
    ['山西大同和朝阳产业。', ['山西 place', '大同 place']],
    ['安徽和县的产业。', ['安徽 place', '和县 place']],
    ['货物从埃及苏里奈泉港口到列日省。', ['埃及 place', '苏里奈泉港口 place', '列日省 place']],
    ['郑州机场与京山铁路。', ['郑州机场 place', '京山铁路 place']],
    ['粤港澳合作和陕北大雪。', ['粤港澳 place', '陕北 place']],
  ])
})

describe('words that only look like places', () => {
  check([
    ['确保定期提高安全水平，推广安全生产。', []],
    ['近日本报记者走访，沿海地区发展。', []],
    ['最大连锁企业创新乡村美丽水乡。', []],
    ['农村、乡镇和特色小镇建设。', []],
    ['世界大同，朝阳产业，健康安康。', []],
    ['广大发展中国家，汪洋大海，奖励和县域设施、最高县级标准。', []],
  ])
})

describe('persons', () => {
  check([
    ['商务部副部长王立文说，会培训人才。', ['商务部 org', '王立文 person']],
    ['副局长董洁说。', ['董洁 person']],
    ['（记者任岚）据新华社电', ['任岚 person', '新华社 org']],
    ['本报记者杨俊岭在现场。', ['杨俊岭 person']],
    ['谢贵岩摄（人民图片）', ['谢贵岩 person', '人民图片 org']],
    ['主管徐东海主动坚守。', ['徐东海 person']],
    ['，覃海宁介绍，名录将修订。', ['覃海宁 person']],
    ['钢铁公司总裁哈里德指着钢板。', ['哈里德 person']],
    ['外长巴罗表示，总统泽里曼通电话。', ['巴罗 person', '泽里曼 person']],
    ['布莱姆·安柯斯在会上说。安柯斯表示赞同。', ['布莱姆·安柯斯 person', '安柯斯 person']],
    ['教师应同步安排，翻译成蒙文。', []],
    ['张冠林（商务部对外贸易司副司长）：近年来。', ['张冠林 person', '商务部对外贸易司 org']],
    ['总经理布莱姆·安柯斯在会上说。', ['布莱姆·安柯斯 person']],
    ['商家乔石礼来说。乔石礼介绍，发货很快。', ['乔石礼 person', '乔石礼 person']],
    ['制图：陈晔林边纪蓝（新华社发）', ['陈晔林 person', '边纪蓝 person', '新华社 org']],
    ['促进学生全面健康发展，市民游客都能到来。', []],
    ['市民李女士说，副主任强调质量。', []],
  ])
})

describe('platforms and brands', () => {
  check([
    [
      '全国信用信息共享平台和海关跨境电商管理平台。',
      ['全国信用信息共享平台 platform', '海关跨境电商管理平台 platform'],
    ],
    ['建设中国—葡语国家服务平台。', ['中国 place']],
    ['“世界电子贸易平台”（eWTQ）落户。', ['世界电子贸易平台 platform', 'eWTQ platform']],
    ['以速卖通、SHEIN、Temu为代表。', ['速卖通 platform', 'SHEIN platform', 'Temu platform']],
    ['配货品牌CARX有关负责人说。', ['CARX platform']],
    ['发展B2B业务，GDP增长，AI应用和5G网络。', []],
    ['ToB与ToC业务，电商平台APP上线。', []],
  ])
})

describe('programmes, zones and events', () => {
  check([
    ['推进跨境电商综试区建设，各综试区探索。', ['跨境电商综试区 programme', '综试区 programme']],
    ['中国（鞍山）跨境电子商务综合试验区启动。', ['中国（鞍山）跨境电子商务综合试验区 programme']],
    ['从码头到中国跨境电子商务电商综合试验区扩容。', ['中国 place', '跨境电子商务电商综合试验区 programme']],
    ['山东自贸试验区青岛片区打造模式。', ['山东自贸试验区青岛片区 programme']],
    ['共建“一带一路”，开行中欧班列。', ['一带一路 programme', '中欧班列 programme']],
    ['作为“一五”计划重大工程。', ['“一五”计划 programme']],
    ['建设“互联网+供水”示范省（区）。', ['“互联网+供水”示范省（区） programme']],
    ['第四届中国跨境电商交易会开幕。', ['中国跨境电商交易会 programme']],
    ['“银帆航路”国际合作高峰论坛举行。', ['“银帆航路”国际合作高峰论坛 programme']],
    ['开展“清风·打击外链”专项行动。', ['清风·打击外链 programme']],
    ['开行‘义嵘欧’班列，打造商业“领嵘县”。', ['义嵘欧 programme', '领嵘县 programme']],
    ['“惠嵘保”山西省渔船船东保险保障项目启动。', ['惠嵘保 programme', '山西省 place']],
    ['“十四五”数字贸易发展规划，“十四五”规划期间。', ['“十四五”数字贸易发展规划 programme']],
    ['创建示范区和国家级开发区。', []],
    ['深海水产高质量发展综合试验区。', []],
  ])
})

describe('short forms that the text defines', () => {
  it('the bracket defines, later mentions follow', () => {
    const found = namesIn(passagesOf('弘远数据研究院（以下简称“弘远院”）发布报告。弘远院认为。'))
    assert.deepEqual(
      found.map(({ name, canonical, defines }) => [name, canonical, defines]),
      [
        ['弘远数据研究院', null, false],
        ['弘远院', '弘远数据研究院', true],
        ['弘远院', '弘远数据研究院', false],
      ],
    )
  })
  it('behind another remark in the same brackets', () => {
    const [, short] = namesIn(passagesOf('弘远数据研究院（英文名HY，以下简称“弘远院”）成立。'))
    assert.deepEqual([short?.name, short?.canonical], ['弘远院', '弘远数据研究院'])
  })
  it('an abbreviation in Latin letters', () => {
    const [, short] = namesIn(passagesOf('世界贸易组织（WTO）预测。'))
    assert.deepEqual([short?.name, short?.canonical, short?.defines], ['WTO', '世界贸易组织', true])
  })
  it('a common noun defines no name', () => {
    assert.deepEqual(read('高技术制造业（以下简称高技术）增长。'), [])
  })
})

describe('every text', () => {
  const plain = (text: string): Passage => ({
    kind: 'paragraph',
    text,
    offsets: Int32Array.from({ length: text.length }, (_, index) => index),
    paragraph: 1,
    article: 0,
    level: 0,
    cell: null,
    sentenceStarts: [0],
    firstSentence: 0,
  })
  it('names are in order, without overlaps, and stand where they say', () => {
    const piece = fc.constantFrom(
      ...'商务部|杭州|市|综试区|（|）|“|”|张|说|记者|有限公司|、|·|A|《|》|简称|集团|摄|村|丰台|号|等'.split('|'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const passages = [plain(pieces.join(''))]
        let reached = 0
        for (const { start, end, name } of namesIn(passages)) {
          assert.ok(start >= reached && end > start && end <= passages[0]!.text.length)
          assert.equal(passages[0]!.text.slice(start, end), name)
          reached = end
        }
      }),
    )
  })
  for (const unit of [
    '中国',
    '集团',
    '（以下简称“',
    '斯·',
    '记者张三李四',
    '省村镇',
    'Aa',
    '跨境电商',
    '浙江省市政府',
    '号”',
    '等4家公司',
    '退市案',
  ]) {
    it(`50,000 times ${unit} takes linear time`, () => {
      const before = process.cpuUsage().user
      namesIn([plain(unit.repeat(50_000))])
      assert.ok(process.cpuUsage().user - before < 4_000_000)
    })
  }
})

describe('the dictionary', () => {
  it('finds the longest word and where it ends', () => {
    const trie = new Trie<number>()
    for (const [word, value] of [
      ['国家', 1],
      ['国家数据局', 2],
      ['数据', 3],
    ] as const) {
      trie.add(word, value)
    }
    assert.deepEqual([trie.longest('国家数据局长', 0), trie.end], [2, 5])
    assert.deepEqual([trie.longest('国家数字', 0), trie.end], [1, 2])
    assert.equal(trie.longest('数字', 0), undefined)
    assert.deepEqual([trie.get('国家'), trie.get('国')], [1, undefined])
  })
  it('holds what it was given, however much', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), (words) => {
        const trie = new Trie<string>()
        for (const word of words) trie.add(word, word)
        for (const word of words) assert.equal(trie.get(word), word)
      }),
    )
  })
})
