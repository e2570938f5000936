/** A disclosure with one long table: projects with eleven amounts each, and totals that hold. Amounts are in 万元. */
export function longDisclosure(rows: number): string {
  const heads = [
    '本年收入',
    '一般公共预算',
    '政府性基金',
    '国有资本经营',
    '财政专户',
    '事业收入',
    '上级补助',
    '附属上缴',
    '经营收入',
    '其他收入',
  ];
  const totals = heads.map(() => 0);
  const lines = Array.from({ length: rows }, (_, at) => {
    // Hundredths of 万元, small whole numbers: sums stay exact.
    const parts = heads.slice(1).map((_, column) => ((at + 1) * (column + 3)) % 9_973);
    const amounts = [parts.reduce((a, b) => a + b, 0), ...parts];
    amounts.forEach((amount, column) => {
      totals[column] = (totals[column] ?? 0) + amount;
    });
    return [`${at + 1}`, `第${at + 1}号公共服务设施维护与运行项目`, ...amounts.map(written)].join('\t');
  });
  return [
    '云汀市测试局2025年部门预算公开',
    '',
    '表1 部门预算项目支出表',
    '单位：万元',
    ['序号', '项目名称', ...heads].join('\t'),
    ['', '合计', ...totals.map(written)].join('\t'),
    ...lines,
    '',
  ].join('\n');
}

function written(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
