import { free, lasting, once, pay } from './making'
import type { ModelDetails } from './model-clause'

const D: ModelDetails['kinds'] = ['damages', 'neighbours', 'traffic']
const LAND: ModelDetails['kinds'] = ['land', 'expropriation']

/** 损害赔偿、交通事故、医疗. */
const HURT: readonly ModelDetails[] = [
  pay('医药费赔偿', '医药费、误工费、护理费和交通费', D),
  pay('财物损失赔偿', '〔财物名称〕损失赔偿款', D),
  pay('一次性赔偿', '本次事故的各项损失一次性赔偿款', ['damages', 'traffic', 'medical']),
  pay('后续治疗费', '后续治疗费', ['damages', 'traffic', 'medical']),
  once('当面道歉', [...D, 'family'], {
    action: '在调解室当面向对方赔礼道歉',
    measure: '1次',
    manner: '由人民调解员在场记录',
    otherwise: '逾期未道歉的，在〔范围〕张贴书面道歉7日。',
  }),
  once('删帖并澄清', ['damages', 'online-trade'], {
    action: '删除在〔平台或者微信群〕发布的〔内容〕，并在原处发布澄清说明',
    measure: '〔几〕条，澄清保留不少于7日',
    manner: '以截图交调解委员会存卷为准',
  }),
  once('配合保险理赔', ['traffic'], {
    action: '把保险理赔需要的证件和单据交给对方，并配合签字',
    measure: '清单附后',
    manner: '由对方当面签收',
  }),
]

/** 山林土地、征地拆迁、环境. */
const GROUND: readonly ModelDetails[] = [
  once('恢复耕地', LAND, {
    action: '清除〔地块〕上的〔堆放物或者建筑物〕，恢复耕种条件',
    measure: '面积〔几〕平方米',
    manner: '由双方和村（居）委会到场丈量签字',
  }),
  lasting('灌溉用水', LAND, {
    action: '按约定时间轮流引水灌溉，不私自改道、堵水',
    measure: '每户每次〔几〕小时，按〔先后〕轮流',
    manner: '由〔谁〕记录',
  }),
  pay('青苗补偿', '青苗和附着物补偿款', LAND),
  lasting('控制排放', ['environment', 'business'], {
    action: '运行〔净化或者隔音设施〕，排放不超过国家和地方标准',
    measure: '营业期间全程，噪声昼间不超过60分贝、夜间不超过50分贝',
    manner: '每季度委托有资质的机构检测一次，报告交对方一份',
  }),
  once('清理污染', ['environment'], {
    action: '清理〔位置〕的〔污染物〕，恢复原状',
    measure: '〔面积或者数量〕',
    manner: '由双方和社区到场查验',
  }),
]

/** What closes an agreement of any kind. */
const ANY: readonly ModelDetails[] = [
  free('其他争议了结', [], '双方就本次纠纷再无其他争议；本协议约定的义务未履行的除外。'),
  free('可以起诉', [], '一方不履行本协议的，另一方可以向有管辖权的人民法院起诉。'),
  free(
    '共同申请司法确认',
    [],
    '双方同意自本协议生效之日起三十日内，共同向〔法院名称〕申请司法确认本协议的效力。',
  ),
  free('当场履行完毕', [], '上述款项已于签订本协议当日当场付清，收款人不另出具收条，以本协议为凭。'),
  free(
    '保守秘密',
    [],
    '双方不向无关的人透露本次调解中知悉的对方家庭情况和隐私；依法报告、起诉、作证的除外。',
  ),
  free(
    '送达地址',
    [],
    '双方确认本协议首部所写的住址和电话为送达地址和联系方式，变更的在3日内书面告知对方和调解委员会。',
  ),
]

export const DAMAGES_AND_ANY: readonly ModelDetails[] = [...HURT, ...GROUND, ...ANY]
