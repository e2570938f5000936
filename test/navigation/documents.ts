import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../paths.ts';

/** A short disclosure with a contents list, two tables, sentences over them and a glossary. */
export const SHORT = `澄江区档案馆2026年部门预算公开

目录

一、部门支出总表
二、一般公共预算支出表
三、情况说明
四、名词解释

一、部门支出总表

部门支出总表

单位：万元

科目编码	科目名称	合计	基本支出	项目支出
	合计	1,300.00	1,200.00	100.00
201	一般公共服务支出	1,300.00	1,200.00	100.00
20126	档案事务	1,300.00	1,200.00	100.00
2012601	行政运行	1,200.00	1,200.00	
2012604	档案馆	100.00		100.00

二、一般公共预算支出表

一般公共预算支出表

单位：元

科目编码	科目名称	合计	基本支出	项目支出
	合计	13,000,000.00	12,000,000.00	1,000,000.00
201	一般公共服务支出	13,000,000.00	12,000,000.00	1,000,000.00
20126	档案事务	13,000,000.00	12,000,000.00	1,000,000.00
2012601	行政运行	12,000,000.00	12,000,000.00	
2012604	档案馆	1,000,000.00		1,000,000.00

注：本表按功能分类填列。

三、情况说明

澄江区档案馆2026年支出预算1,300.00万元，比上年增加50.00万元，增长4.00%，主要原因是新增数字化项目。其中：基本支出1,200.00万元，占92.31%；项目支出100.00万元，占7.69%。

四、名词解释

（一）基本支出：指为保障机构正常运转而发生的人员支出和公用支出。

（二）项目支出：指为完成特定任务所发生的支出，在基本支出之外安排。
`;

/** Offset of the n-th occurrence of a word, counted from 0. */
export function offsetOf(text: string, word: string, nth = 0): number {
  let at = text.indexOf(word);
  for (let left = nth; left > 0 && at >= 0; left--) at = text.indexOf(word, at + 1);
  if (at < 0) throw new Error(`${word} does not stand ${nth + 1} times`);
  return at;
}

export const SAMPLES: readonly (readonly [name: string, text: string])[] = readdirSync(samples)
  .filter((name) => /\.ysgk\.(md|txt)$/.test(name))
  .map((name) => [name, readFileSync(join(samples, name), 'utf8')] as const);
