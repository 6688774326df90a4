import assert from 'node:assert/strict'
import { texts, view } from './view.ts'

describe('plain text, one paragraph to a line', () => {
  it('keeps every line a paragraph of its own', () => {
    const lines = [
      '去年全省渔港吞吐总值1.2万亿元，比上年多了4.7%，规模再创新高。',
      '其中，出口8000亿元，增长6.1%；进口4000亿元，增长3.4%。',
      '民营企业进出口7000亿元，占全省外贸总额的比重继续提升，发挥了稳定外贸的重要作用，成为最活跃的经营主体。',
    ]
    assert.deepEqual(texts(lines.join('\n')), lines)
    assert.deepEqual(texts(lines.join('\n\n')), lines)
  })

  it('tells headings from paragraphs, and how deep they stand', () => {
    assert.deepEqual(
      view(`全省外贸稳中有进
记者 李某某

　　去年，全省外贸规模再创新高，同比增长5.2%。
　　一、总体情况
　　全年进出口总额1.2万亿元，其中出口8000亿元。
　　（一）出口
　　出口结构持续优化，机电产品占比过半，增长6.1%。
2.1. 进口结构
进口稳步扩大，能源产品增长3.4%。`),
      [
        'heading1 全省外贸稳中有进',
        'paragraph 记者李某某',
        'paragraph 去年，全省外贸规模再创新高，同比增长5.2%。',
        'heading2 一、总体情况',
        'paragraph 全年进出口总额1.2万亿元，其中出口8000亿元。',
        'heading3 （一）出口',
        'paragraph 出口结构持续优化，机电产品占比过半，增长6.1%。',
        'heading3 2.1.进口结构',
        'paragraph 进口稳步扩大，能源产品增长3.4%。',
      ],
    )
  })

  it('reads # as a heading, and not in front of a word', () => {
    assert.deepEqual(view('# 外贸开新局\n\n正文在此，增长5%。\n## 出口\n出口增长6%。\n#话题标签，不是标题。'), [
      'heading1 外贸开新局',
      'paragraph 正文在此，增长5%。',
      'heading2 出口',
      'paragraph 出口增长6%。',
      'paragraph #话题标签，不是标题。',
    ])
  })

  it('leaves out what a web page puts beside its text', () => {
    const lines = [
      '点赞 16 家电渔船出口额增长4.5%。',
      '分享到： 0 天然渔港开港。',
      '来源：青澜日报 浏览：86次 全省渔获12.6万吨。',
      '浏览次数：1253次',
      '05/12 09:30 鱼价上涨2%',
      '（10/22）鱼市开张 评论 35',
      '澜江财经日报 2018-11-06 17:24:29',
      '该文点赞16万次，评论3万条，阅读：渔港的故事。',
    ]
    assert.deepEqual(texts(lines.join('\n\n')), [
      '家电渔船出口额增长4.5%。',
      '天然渔港开港。',
      '来源：青澜日报',
      '全省渔获12.6万吨。',
      '鱼价上涨2%',
      '鱼市开张',
      '澜江财经日报2018-11-06 17:24:29',
      '该文点赞16万次，评论3万条，阅读：渔港的故事。',
    ])
  })

  it('leaves what only opens like it', () => {
    const lines = [
      '收藏：120 件文物的馆舍开放。',
      '点赞 16 万户居民的社区。',
      '访问量：320万次 同比增长5%。',
      '馆藏文物 收藏： 3200 件，其中一级30件。',
      '阅读 3 本书的学生增多。',
      '分享 12 家企业的经验。',
    ]
    assert.deepEqual(
      texts(lines.join('\n\n')),
      lines.map((line) => line.replace(/ /g, '')),
    )
  })

  it('leaves a list of short lines alone', () => {
    const lines = [
      '甲市农业技术推广中心',
      '乙县种子管理站',
      '丙县植检植保站',
      '丁区农业委员会',
      '戊市气象局',
      '己县林业站',
    ]
    assert.deepEqual(texts(lines.join('\n')), lines)
    assert.ok(
      view(lines.join('\n'))
        .slice(3)
        .every((line) => line.startsWith('paragraph')),
    )
  })

  it('does not take 1.1万亿元 or 2023年 at the start of a line for a numbering', () => {
    assert.deepEqual(view('1.1万亿元的规模再创新高。\n2023年出口增长6.1%。\n1. 规模再创新高。'), [
      'paragraph 1.1万亿元的规模再创新高。',
      'paragraph 2023年出口增长6.1%。',
      'item 1.规模再创新高。',
    ])
  })

  it('parts the paragraphs of an article that stands on one line', () => {
    const source =
      '　　全省外贸规模再创新高，进出口总额1.2万亿元。　　主持人：外贸发挥了怎样的作用？　　出口增势良好　　李某某：去年出口8000亿元，增长6.1%。其中，机电产品占比过半。　　进口方面，能源产品增长3.4%。'
    assert.deepEqual(view(source), [
      'paragraph 全省外贸规模再创新高，进出口总额1.2万亿元。',
      'paragraph 主持人：外贸发挥了怎样的作用？',
      'heading2 出口增势良好',
      'paragraph 李某某：去年出口8000亿元，增长6.1%。其中，机电产品占比过半。',
      'paragraph 进口方面，能源产品增长3.4%。',
    ])
  })

  it('joins a paragraph that a page break or a photo cut in two', () => {
    const source = `# 外贸开新局

去年，全省外贸规模再创新高。“企业订单饱满，我们对今年的出口充满信心，将继续开拓新兴市

工人在港口装卸出口货物。
王某某摄（人民图片）

场。”一位负责人说。

近年来，全省整合改造老旧码头

近七成，吞吐能力大幅提升。`
    assert.deepEqual(view(source).slice(1), [
      'paragraph 去年，全省外贸规模再创新高。“企业订单饱满，我们对今年的出口充满信心，将继续开拓新兴市场。”一位负责人说。',
      'caption 工人在港口装卸出口货物。',
      'caption 王某某摄（人民图片）',
      'paragraph 近年来，全省整合改造老旧码头近七成，吞吐能力大幅提升。',
    ])
  })
})
