import { fromWan, total, type Yuan } from './amounts.ts';
import { brokenTable, type Cells, tabTable } from './layout.ts';
import { rollUp, sumAmounts } from './ledger.ts';
import { nameOf } from './subjects.ts';
import { codedBody, headed, money } from './zeros-cells.ts';
import { department, official, projectDetail, projects, units } from './zeros-data.ts';
import { unitCodes } from './zeros-figures.ts';

function officialRow(code: string, name: string, reception: Yuan, vehicles: Yuan): Cells {
  return [code, name, ...money([reception + vehicles, 0, vehicles, 0, vehicles, reception])];
}

export function officialTable(): readonly string[] {
  const each = unitCodes.map(
    (code) => [fromWan(official[code].reception), fromWan(official[code].vehicles)] as const,
  );
  const [reception, vehicles] = [total(each.map(([r]) => r)), total(each.map(([, v]) => v))];
  const table = tabTable([
    [
      '部门(单位)代码',
      '部门(单位)名称',
      '“三公”经费合计',
      '因公出国(境)费',
      '公务用车购置及运行费',
      '',
      '',
      '公务接待费',
    ],
    ['', '', '', '', '小计', '公务用车购置费', '公务用车运行维护费', ''],
    officialRow('', '合计', reception, vehicles),
    officialRow('086', department, reception, vehicles),
    ...unitCodes.map((code, row) => officialRow(code, units[code], each[row]?.[0] ?? 0, each[row]?.[1] ?? 0)),
  ]);
  return headed('一般公共预算“三公”经费支出表', table);
}

export function projectEconomicTable(): readonly string[] {
  const leaves = projects
    .filter((project) => project.fund === 'general')
    .map(({ economic: code, amount }) => ({
      code,
      name: projectDetail[code] ?? nameOf(code),
      amounts: [amount],
    }));
  const table = tabTable([
    ['部门预算支出经济分类科目', '', '项目经费'],
    ['科目编码', '科目名称', ''],
    ...codedBody(rollUp(leaves)),
  ]);
  return headed('一般公共预算项目支出表', table);
}

export function projectTable(): readonly string[] {
  const head = [
    [
      '项目名称',
      '项目单位',
      '合计',
      '本年拨款',
      '',
      '',
      '财政拨款结转结余',
      '',
      '',
      '财政专户管理资金',
      '单位资金',
      '绩效目标',
    ],
    [
      '',
      '',
      '',
      '一般公共预算',
      '政府性基金预算',
      '国有资本经营预算',
      '一般公共预算',
      '政府性基金预算',
      '国有资本经营预算',
      '',
      '',
      '',
    ],
  ];
  const amounts = projects.map(({ fund, amount }) => {
    const own = fund === 'business' || fund === 'other' ? amount : 0;
    return {
      amounts: [
        amount,
        fund === 'general' ? amount : 0,
        fund === 'government' ? amount : 0,
        0,
        0,
        0,
        0,
        0,
        own,
      ],
    };
  });
  const body = projects.map(({ name, unit, goal }, row) => {
    const unitName = unit === '086001' ? units['086001'] : units['086002'];
    return [name, unitName, ...money(amounts[row]?.amounts ?? []), goal];
  });
  const rows = [['', '合计', ...money(sumAmounts(amounts, 9)), ''], ...body];
  return headed('部门预算项目支出表', brokenTable(head, rows, 7));
}

export function performanceTable(): readonly string[] {
  const goal = '保障人员经费和日常运转，落实残疾人康复、托养和文体服务各项任务';
  const table = tabTable([
    ['年度目标', '', '', '', '', '', '', ''],
    ['年度目标', goal],
    ['年度主要目标名称', '', '', '', '年度主要目标内容'],
    ['年度主要任务', '残疾人康复和托养服务', '', '', goal],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向性', '目标值', '计量单位', '备注'],
    ['成本指标', '经济成本指标', '预算控制率', '小于等于', '反向', '100', '%'],
    ['产出指标', '数量指标', '康复服务人数', '大于等于', '正向', '1260', '人'],
    ['', '数量指标', '适配辅助器具', '大于等于', '正向', '480', '件'],
    ['', '时效指标', '补贴发放及时率', '大于等于', '正向', '98', '%'],
    ['效益指标', '社会效益指标', '残疾人生活质量', '定性', '正向', '优良中低差', '/'],
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '大于等于', '正向', '92', '%'],
  ]);
  return ['部门整体绩效表', `部门：${department}`, table];
}
