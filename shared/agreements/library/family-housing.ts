import { free, lasting, once, pay } from './making'
import type { ModelDetails } from './model-clause'

const F: ModelDetails['kinds'] = ['family']
const H: ModelDetails['kinds'] = ['housing']
const L: ModelDetails['kinds'] = ['housing', 'contract']

/** 婚姻家庭: support, visits, care, debts between relatives. What only a court or registry decides is left out. */
const FAMILY: readonly ModelDetails[] = [
  pay('给付赡养费', '赡养费', F, '连续两个月未付的，应当在第三个月5日前一并付清。'),
  lasting('分担老人医药费', F, {
    action: '凭医疗机构票据分担老人自付的医药费',
    measure: '各承担〔几〕%',
    manner: '收到票据复印件后10日内付给垫付的人',
    otherwise: '逾期未付的，按应付金额每日万分之五支付违约金。',
  }),
  lasting('轮流照料老人', F, {
    action: '轮流照料〔老人姓名〕的起居和就医',
    measure: '每人〔几〕个月，自〔几〕月起，按〔先后〕轮换',
    manner: '交接时双方当面清点药品、证件和存折',
    otherwise: '因故不能照料的，自费请人代为照料，或者每日给付接替人人民币〔大写〕元整（￥〔小写〕元）。',
  }),
  lasting('看望老人', F, {
    action: '到老人住处看望',
    measure: '每月不少于〔几〕次，每次不少于2小时',
    manner: '由老人或者网格员记录',
    otherwise: '无故三次未到的，由网格员上门约谈。',
  }),
  pay('给付子女抚养费', '子女抚养费', F, '逾期未付的，自逾期之日起每日按未付金额的万分之五支付违约金。'),
  lasting('探望子女', F, {
    action: '探望子女，对方按时在约定地点交接并予以协助',
    measure: '每月第〔几〕个周六9时至周日17时，寒暑假各〔几〕日',
    manner: '在〔地点〕交接，临时变动提前24小时告知',
    otherwise: '无故不协助一次的，一周内另行补足相同时间。',
  }),
  lasting('不使用暴力', F, {
    action: '不打骂、恐吓、跟踪、骚扰对方和共同生活的家庭成员',
    measure: '任何时间、任何方式',
    manner: '发生时对方可以随时报警、申请告诫书或者人身安全保护令',
    otherwise: '违反的，立即搬出共同住处并承担由此产生的医药费。',
  }),
  once('归还证件和物品', F, {
    action: '归还〔证件和物品名称〕',
    measure: '〔几〕件，清单附后',
    manner: '在调解室当面清点签收',
  }),
  pay('归还亲属间借款', '借款本金', ['family', 'contract']),
]

/** 房屋宅基地、租赁. */
const HOUSING: readonly ModelDetails[] = [
  once('搬离并交还房屋', L, {
    action: '搬离〔房屋地址〕，交还房屋、钥匙和附属物品',
    measure: '钥匙〔几〕把，附属物品清单附后',
    manner: '交还时双方抄表、验房并签交接单',
    otherwise: '逾期未搬的，每逾期一日支付房屋占用费人民币〔大写〕元整（￥〔小写〕元）。',
  }),
  pay('退还租房押金', '租房押金', L),
  pay('付清欠付租金', '〔起止月份〕欠付租金', L),
  once('修好出租房设施', L, {
    action: '修好出租房内的〔设施名称〕',
    measure: '〔几〕处',
    manner: '修好当日由承租人试用确认，费用由〔谁〕承担',
  }),
  once('恢复房屋原状', H, {
    action: '恢复〔位置〕被改动的墙体、门窗或者管线',
    measure: '〔几〕处，按原设计图',
    manner: '完工后由双方和物业服务企业验收',
  }),
  lasting('共用通道', H, {
    action: '保持〔位置〕共用通道畅通，不设障碍，不上锁',
    measure: '净宽不少于〔几〕米，全天',
    manner: '钥匙和门禁各方一份',
  }),
  once('按界址砌墙', H, {
    action: '按双方当场确认的界桩砌筑或者退让围墙',
    measure: '自〔起点〕至〔终点〕，长〔几〕米',
    manner: '由双方和社区到场放线、拍照、签字',
  }),
  free(
    '相邻施工',
    H,
    '〔谁〕施工期间做好安全防护，施工时间为每日8时至12时、14时至18时，法定节假日不施工；造成对方房屋损坏的，在发现之日起15日内修复。',
  ),
]

export const FAMILY_AND_HOUSING: readonly ModelDetails[] = [...FAMILY, ...HOUSING]
