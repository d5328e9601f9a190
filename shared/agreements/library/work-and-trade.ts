import { free, lasting, once, pay } from './making'
import type { ModelDetails } from './model-clause'

const W: ModelDetails['kinds'] = ['migrant-wages', 'labour']
const C: ModelDetails['kinds'] = ['contract', 'business']
const S: ModelDetails['kinds'] = ['consumer', 'online-trade', 'travel']
const P: ModelDetails['kinds'] = ['property-management']

/** 劳动报酬. */
const WORK: readonly ModelDetails[] = [
  pay('付清拖欠工资', '〔起止月份〕拖欠的工资', W),
  pay('经济补偿', '解除劳动合同的经济补偿', ['labour']),
  pay('工伤待遇差额', '工伤保险之外由用人单位承担的工伤待遇', ['labour', 'damages']),
  once('开离职证明、转社保', ['labour'], {
    action: '出具离职证明，办好档案和社会保险关系转移手续',
    measure: '离职证明〔几〕份',
    manner: '由劳动者本人签收',
  }),
  once('补缴社会保险', ['labour'], {
    action: '补缴〔起止月份〕的社会保险费',
    measure: '单位和个人部分各按规定承担',
    manner: '以社会保险经办机构的缴费凭证为准',
  }),
]

/** 合同、生产经营、借贷. */
const TRADE: readonly ModelDetails[] = [
  pay('付清货款', '〔货物名称〕货款', C),
  pay('归还借款和利息', '借款本金和按年利率〔几〕%计算的利息', ['contract']),
  pay('退还定金', '定金', [...C, 'consumer']),
  once('交货', C, {
    action: '在〔地点〕交付〔货物名称〕',
    measure: '〔数量和规格〕',
    manner: '当场清点验收，验收单双方签字',
  }),
  once('返工', C, {
    action: '对〔工程或者加工部位〕返工，达到合同约定的标准',
    measure: '〔几〕处',
    manner: '完工后3日内由双方验收',
  }),
  free(
    '合同解除后两清',
    C,
    '双方于〔年〕年〔月〕月〔日〕日签订的《〔合同名称〕》自本协议生效之日起解除，除本协议载明的款项外，双方就该合同再无其他款项往来。',
  ),
]

/** 消费、网购、旅游. */
const CONSUMERS: readonly ModelDetails[] = [
  pay('退还货款', '〔商品名称〕货款', S),
  pay('退还预付卡余额', '预付卡余额', S),
  once('更换或者修理商品', S, {
    action: '免费更换或者修好〔商品名称和型号〕',
    measure: '〔几〕件',
    manner: '由消费者当场验收，自更换之日起重新计算保修期',
  }),
  once('收回退货', S, {
    action: '退回〔商品名称〕，保持原样和附件齐全',
    measure: '〔几〕件',
    manner: '运费由〔谁〕承担，以物流签收为准',
  }),
  pay('旅游费用退还', '未发生的旅游费用', ['travel']),
]

/** 物业. */
const PROPERTY: readonly ModelDetails[] = [
  pay('缴清物业费', '〔起止月份〕物业费', P),
  once('维修公共设施', P, {
    action: '修好〔楼栋和位置〕的〔设施名称〕',
    measure: '〔几〕处',
    manner: '完工后由业主代表和社区签字验收',
  }),
  lasting('停车', P, {
    action: '只在划定车位内停车，不堵消防通道和单元门口',
    measure: '每户〔几〕个车位',
    manner: '以物业服务企业巡查照片为准',
  }),
  once('公示收支', P, {
    action: '公示〔起止月份〕公共收益和维修支出的明细',
    measure: '每栋公告栏1份，公示期不少于15日',
    manner: '由业主委员会核对签字',
  }),
]

export const WORK_AND_TRADE: readonly ModelDetails[] = [...WORK, ...TRADE, ...CONSUMERS, ...PROPERTY]
