import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

const errors = (total: string, running: string) =>
  analyze(
    `云溪县总工会2024年度决算公开说明

三、“三公”经费情况说明

2024年度“三公”经费支出共计${total}万元。其中：公务车运行维护费2.20万元，公务接待费0.45万元。

2024年度机关运行经费支出${running}万元。

机构运行信息表

单位：万元

项  目	行次	年初预算数	决算数	项  目	行次	决算数
栏  次		1	2	栏  次		3
一、“三公”经费支出	1	-	-	四、机关运行经费	14	19.06
（一）支出合计	2	3.50	2.65	（一）行政单位	15	0.00
1.因公出国（境）费	3	0.00	0.00	（二）参照公务员法管理事业单位	16	19.06
2.公务用车购置及运行维护费	4	2.50	2.20	五、资产信息	17	-
（1）公务用车购置费	5	0.00	0.00	（一）车辆数合计（辆）	18	1
（2）公务用车运行维护费	6	2.50	2.20	1.机要通信用车	19	1
3.公务接待费	7	1.00	0.45	2.其他用车	20	0
（1）国内接待费	8	-	0.45	六、政府采购支出信息	21	-
（2）国（境）外接待费	9	-	0.00	（一）政府采购支出合计	22	18.60
（二）相关统计数	10	-	-	1.政府采购货物支出	23	3.60
1.因公出国（境）团组数（个）	11	-	0	2.政府采购工程支出	24	0.00
2.国内公务接待批次（个）	12	-	6	3.政府采购服务支出	25	15.00
二、会议费	13	-	0.60			
`,
    DEFAULT_SETTINGS,
  )
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh)
    .join('\n');

describe('机构运行信息表', () => {
  test('tells “三公” by the total below its head, and 机关运行经费', () => {
    expect(errors('2.65', '19.06')).toBe('');
    expect(errors('3.65', '19.06')).toContain('3.65 万元 ≠');
    expect(errors('2.65', '29.06')).toContain(
      '29.06 万元 ≠ 《机构运行信息表》机关运行经费·决算数 19.06 万元',
    );
  });
});
