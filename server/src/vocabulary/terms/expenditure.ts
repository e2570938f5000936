import type { Term } from './term.ts';

/** 支出类名词: what the money is spent for. */
export const EXPENDITURE_TERMS: readonly Term[] = [
  {
    term: '基本支出',
    aliases: ['基本支出预算'],
    chinese: '单位为了正常运转和完成日常工作必须花的钱，由人员经费和公用经费组成。',
    english: 'What a unit must spend to run and do its daily work: staff costs and running costs.',
  },
  {
    term: '项目支出',
    aliases: ['项目支出预算'],
    chinese: '在基本支出之外，为完成特定任务或事业发展目标另外安排的钱。',
    english: 'What is spent beyond basic expenditure on particular tasks.',
  },
  {
    term: '人员经费',
    aliases: ['人员支出'],
    chinese: '基本支出中付给人的部分：工资福利支出和对个人和家庭的补助。',
    english: 'The part of basic expenditure that is paid to people: pay, contributions, allowances.',
  },
  {
    term: '公用经费',
    aliases: ['公用支出'],
    chinese: '基本支出中维持单位运转的部分，主要是办公、水电、差旅等商品和服务支出，也包括日常的设备购置。',
    english: 'The part of basic expenditure that keeps a unit running: goods, services and minor equipment.',
  },
  {
    term: '日常公用经费',
    aliases: [],
    chinese: '按定额或标准安排的、用于单位日常运转的公用经费。',
    english: 'Running costs allotted by a fixed norm.',
  },
  {
    term: '机关运行经费',
    aliases: ['行政经费', '机关运行经费财政拨款'],
    chinese: '行政单位和参照公务员法管理的事业单位，用一般公共预算安排的基本支出中的日常公用经费。',
    english:
      'The running costs, within basic expenditure from the general budget, of organs and of institutions managed like them.',
  },
  {
    term: '事业单位经营支出',
    aliases: ['经营支出'],
    chinese: '事业单位在专业活动之外开展非独立核算的经营活动所花的钱。',
    english:
      'What a public institution spends on business beside its professional work that is not kept in separate accounts.',
  },
  {
    term: '上缴上级支出',
    aliases: ['上缴上级支出预算'],
    chinese: '下级单位按规定把一部分收入交给上级单位形成的支出。',
    english: 'What a unit pays up to its superior by rule.',
  },
  {
    term: '对附属单位补助支出',
    aliases: ['对附属单位补助', '对下级单位补助支出'],
    chinese: '单位用财政拨款以外的收入补助下属单位的支出。',
    english: 'What a unit grants its subordinates out of non-fiscal income.',
  },
  {
    term: '“三公”经费',
    aliases: ['“三公”经费支出', '“三公”经费财政拨款', '“三公”经费预算'],
    chinese: '因公出国（境）费、公务用车购置及运行维护费、公务接待费三项的合称。',
    english:
      'Three kinds of official cost taken together: travel abroad, official vehicles, official receptions.',
  },
  {
    term: '因公出国（境）费',
    aliases: ['因公出国（境）费用', '因公出国（境）经费'],
    chinese: '工作人员因公出国出境的往返旅费、境外食宿、交通、培训等开支。',
    english: 'The cost of official travel abroad: fares, board and lodging, training.',
  },
  {
    term: '公务用车购置及运行维护费',
    aliases: ['公务用车购置及运行费', '公务用车购置和运行维护费', '公务用车购置及运行维护'],
    chinese: '买公务用车和养公务用车两项开支的合计。',
    english: 'The cost of buying and of keeping official vehicles.',
  },
  {
    term: '公务用车购置费',
    aliases: ['公务用车购置'],
    chinese: '购买公务用车的开支，包括车价、购置税和牌照费。',
    english: 'The cost of buying official vehicles, with tax and plates.',
  },
  {
    term: '公务用车运行维护费',
    aliases: ['公务用车运行费', '公务用车运行维护'],
    chinese: '养公务用车的开支：燃油或充电、维修、保险、过路过桥、停车等。',
    english: 'The cost of keeping official vehicles: fuel, repair, insurance, tolls.',
  },
  {
    term: '公务接待费',
    aliases: [],
    chinese: '按规定接待公务来访的用餐、住宿、交通等开支。',
    english: 'The cost of receiving official visitors.',
  },
  {
    term: '会议费',
    aliases: [],
    chinese: '按规定召开会议的住宿、伙食、场地租金、交通、资料印刷等开支。',
    english: 'The cost of holding meetings.',
  },
  {
    term: '培训费',
    aliases: [],
    chinese: '举办或参加培训的师资、场地、食宿、教材等开支。',
    english: 'The cost of training: teachers, rooms, board, material.',
  },
  {
    term: '委托业务费',
    aliases: [],
    chinese: '把自己职责内的某项业务委托给别的单位做而付的费用。',
    english: "What is paid to others for doing work on the unit's behalf.",
  },
  {
    term: '差旅费',
    aliases: [],
    chinese: '职工出差的城市间交通、住宿、伙食补助和当地交通开支。',
    english: 'The cost of staff travelling on duty within the country.',
  },
  {
    term: '劳务费',
    aliases: [],
    chinese: '付给单位以外的个人的劳务报酬，如评审费、讲课费、临时用工。',
    english: 'Fees to persons outside the staff: reviews, lectures, casual work.',
  },
  {
    term: '办公费',
    aliases: [],
    chinese: '购买日常办公用品、书报杂志等的开支。',
    english: 'Stationery, books and papers for daily work.',
  },
  {
    term: '维修（护）费',
    aliases: [],
    chinese: '日常修理和维护房屋、设备、网络系统的开支，不包括大修和基建。',
    english: 'Ordinary repair and upkeep of buildings, equipment and systems.',
  },
  {
    term: '工会经费',
    aliases: [],
    chinese: '单位按职工工资总额的规定比例拨给工会的经费。',
    english: 'What a unit pays its trade union, as a share of its wages.',
  },
  {
    term: '福利费',
    aliases: [],
    chinese: '单位按规定提取、用于职工福利的费用。',
    english: 'What a unit sets aside for staff welfare.',
  },
  {
    term: '其他交通费用',
    aliases: [],
    chinese: '公务用车运行费以外的交通开支，最常见的是发给职工的公务交通补贴。',
    english: 'Transport costs other than those of official vehicles, mostly allowances.',
  },
  {
    term: '住房公积金',
    aliases: [],
    chinese: '单位按规定比例为职工缴存、专门用于住房的长期储金。',
    english: "What a unit pays into its staff's housing funds.",
  },
  {
    term: '提租补贴',
    aliases: [],
    chinese: '房改提高公房租金后，发给租住公房职工的补贴。',
    english: 'An allowance to staff in public housing whose rents were raised by the reform.',
  },
  {
    term: '购房补贴',
    aliases: [],
    chinese: '停止实物分房以后，发给无房或住房面积未达标职工的补贴。',
    english:
      'An allowance to staff who have no home, or too small a one, since homes are no longer allotted.',
  },
  {
    term: '职业年金',
    aliases: ['职业年金缴费'],
    chinese: '机关事业单位在基本养老保险之外，为工作人员建立的补充养老保险。',
    english: 'The supplementary pension of staff of organs and public institutions.',
  },
];
