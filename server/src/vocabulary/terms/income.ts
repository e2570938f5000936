import type { Term } from './term.ts';

/** 收入类名词: where the money comes from. */
export const INCOME_TERMS: readonly Term[] = [
  {
    term: '财政拨款收入',
    aliases: ['财政拨款', '财政拨款预算收入', '财政拨款预算'],
    chinese: '本级财政部门从各本预算里拨给单位的钱，包括一般公共预算、政府性基金预算和国有资本经营预算拨款。',
    english: 'Money that the finance department of the same level grants a unit out of any of its budgets.',
  },
  {
    term: '一般公共预算拨款收入',
    aliases: ['一般公共预算财政拨款', '一般公共预算财政拨款收入', '一般公共预算拨款'],
    chinese: '用税收等一般公共预算资金拨给单位的钱，是多数单位最主要的收入来源。',
    english: 'The grant from the general public budget, which is fed mainly by taxes.',
  },
  {
    term: '政府性基金预算拨款收入',
    aliases: ['政府性基金预算财政拨款', '政府性基金预算财政拨款收入', '政府性基金拨款收入'],
    chinese: '用政府性基金拨给单位的钱，只能用在该基金规定的用途上。',
    english: 'The grant from government-managed funds, tied to the purpose of each fund.',
  },
  {
    term: '国有资本经营预算拨款收入',
    aliases: ['国有资本经营预算财政拨款', '国有资本经营预算财政拨款收入'],
    chinese: '用国有资本收益拨给单位的钱。',
    english: 'The grant from the state capital operating budget.',
  },
  {
    term: '财政专户管理资金',
    aliases: ['财政专户管理资金收入', '财政专户核拨资金'],
    chinese: '收取后先缴入财政专户、再由财政核拨回单位的钱，最常见的是教育收费。',
    english: 'Fees paid into a special fiscal account and allotted back to the unit, chiefly tuition.',
  },
  {
    term: '单位资金',
    aliases: ['单位资金收入'],
    chinese: '财政拨款和财政专户管理资金之外，单位自己取得的各种收入。',
    english: 'All income of a unit other than fiscal grants and special-account money.',
  },
  {
    term: '事业收入',
    aliases: ['事业单位事业收入'],
    chinese: '事业单位开展本行专业活动和辅助活动挣得的收入，如医院的诊疗收入、学校的培训收入。',
    english: 'What a public institution earns by its professional work, such as treatment or training.',
  },
  {
    term: '事业单位经营收入',
    aliases: ['经营收入'],
    chinese: '事业单位在专业活动之外做生意取得的收入，前提是这项经营没有独立核算。',
    english:
      'Income of a public institution from business beside its professional work that is not kept in separate accounts.',
  },
  {
    term: '上级补助收入',
    aliases: [],
    chinese: '主管部门或上级单位用财政拨款以外的钱给本单位的补助。',
    english: 'Non-fiscal money that a superior unit gives to its subordinate.',
  },
  {
    term: '附属单位上缴收入',
    aliases: ['附属单位缴款', '附属单位上缴款'],
    chinese: '下属的独立核算单位按规定交给本单位的钱。',
    english: 'What independently accounted subordinate units pay up to the unit.',
  },
  {
    term: '其他收入',
    aliases: [],
    chinese: '不能归入以上各种的收入，如存款利息、捐赠、房租、其他部门拨来的经费。',
    english: 'Income of no other kind: interest, donations, rent, money from other departments.',
  },
  {
    term: '非税收入',
    aliases: [],
    chinese: '税以外由政府收取的收入，如行政事业性收费、罚没、国有资产收益。',
    english: 'Government revenue other than taxes: fees, fines, returns on state assets.',
  },
  {
    term: '专项转移支付',
    aliases: ['专项转移支付资金'],
    chinese: '上级政府拨给下级政府、指定了用途的资金，不能挪作他用。',
    english: 'Earmarked money that a higher government transfers to a lower one.',
  },
  {
    term: '一般性转移支付',
    aliases: [],
    chinese: '上级政府补给下级政府、由下级统筹安排的资金。',
    english: 'Money that a higher government transfers to a lower one for its general use.',
  },
  {
    term: '债务收入',
    aliases: [],
    chinese: '政府发行债券或借款得到的钱。',
    english: 'Proceeds of government bonds and loans.',
  },
];
