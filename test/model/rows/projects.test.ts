import { describe, expect, it } from 'vitest';
import { treeOf } from './panel.ts';

describe('rows of projects', () => {
  it('takes label columns that are filled in turn for levels', () => {
    expect(
      treeOf(
        { columns: 'index text text project project unit-name amount', kind: 'project' },
        `
1 | | 合计 | | | | 9.00
2 | 311 | 专项业务支出 | | | | 9.00
3 | 311-专项业务支出 | | 信息系统建设与运维 | | | 4.00
4 | | | | 系统运维项目 | 甲局 | 4.00
5 | 311-专项业务支出 | | 经办服务项目 | | | 5.00
6 | | | | 稽核工作经费 | 甲局 | 3.00
7 | | | | 补助经费 | 甲局 | 2.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'project 专项业务支出 all',
      '. project 信息系统建设与运维 all',
      '. . project 系统运维项目',
      '. project 经办服务项目 all',
      '. . project 稽核工作经费',
      '. . project 补助经费',
    ]);
  });

  it('puts projects below units that stand in the same column', () => {
    expect(
      treeOf(
        { columns: 'name amount', kind: 'project' },
        `
合计 | 9.00
甲市统计局 | 5.00
机构运行辅助经费 | 2.00
甲市统计局信息化项目 | 3.00
甲市普查中心 | 4.00
其他运行经费 | 4.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'unit 甲市统计局 all',
      '. project 机构运行辅助经费',
      '. project 甲市统计局信息化项目',
      'unit 甲市普查中心 all',
      '. project 其他运行经费',
    ]);
  });

  it('finds levels that only the sums tell', () => {
    expect(
      treeOf(
        { columns: 'unit-code project amount', kind: 'project' },
        `
合计 | | 36.50
117001 | 丙市审计局 | 36.50
 | 通用项目 | 31.50
 | 大型活动 | 1.50
 | 审计培训 | 1.50
 | 购买服务 | 30.00
 | 购买中介服务 | 30.00
 | 专用项目 | 5.00
 | 业务经费 | 5.00
 | 审计事务 | 3.00
 | 补助经费 | 2.00`,
      ).map((line) => line.replace(/ all$/, '')),
    ).toEqual([
      'total 合计 {total}',
      'unit 117001 丙市审计局',
      '. project 通用项目',
      '. . project 大型活动',
      '. . . project 审计培训',
      '. . project 购买服务',
      '. . . project 购买中介服务',
      '. project 专用项目',
      '. . project 业务经费',
      '. . . project 审计事务',
      '. . . project 补助经费',
    ]);
  });

  it('leaves a list flat whose total is the sum of all its rows', () => {
    expect(
      treeOf(
        { columns: 'project unit-name amount', kind: 'project' },
        ' | 合计 | 5.00\n甲项目 | 甲局 | 3.00\n乙项目 | 甲局 | 2.00',
      ),
    ).toEqual(['total 合计 {total}', 'project 甲项目', 'project 乙项目']);
  });
});
