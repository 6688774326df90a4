// Words that name a quantity of things, and so do not go with an amount of money (出口量达8210亿元). 总量, 存量, 增量, 流量 do.

export const volumeWords: readonly string[] = [
  '进出口量', '出口量', '进口量', '产量', '销量', '销售量', '产销量', '采购量', '消费量', '运输量', '货运量', '吞吐量', '发送量', '客运量', '用电量', '发电量',
  '发货量', '订单量', '成交量', '装机量', '保有量', '出货量', '投递量',
] // prettier-ignore
