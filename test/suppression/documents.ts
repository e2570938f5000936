/** A short disclosure with one wrong total and one row that has a cell too many, each on a line of its own. */
export const CLEAN = `澄江区档案馆2026年部门预算公开

部门支出总表

单位：万元

科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	200.00	100.00
201	一般公共服务支出	300.00	200.00	100.00
20126	档案事务	300.00	200.00	100.00
2012601	行政运行	200.00	200.00	0.00
2012604	档案馆	100.00	0.00	100.00
`;
export const WRONG_ROW = '201	一般公共服务支出	310.00	200.00	100.00';
export const RAGGED_ROW = '2012604	档案馆	100.00	0.00	100.00	9.00';
export const WRONG = CLEAN.replace('201	一般公共服务支出	300.00	200.00	100.00', WRONG_ROW).replace(
  '2012604	档案馆	100.00	0.00	100.00',
  RAGGED_ROW,
);
export const TOTAL = 'row-total-mismatch';
export const RAGGED = 'ragged-row';
