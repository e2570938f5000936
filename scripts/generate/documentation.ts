import type { RuleCategory, Severity } from '../../server/src/rules/rule.ts';
import type { DocumentedRule } from './rules.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

const CATEGORY_NAMES: Readonly<Record<RuleCategory, string>> = {
  arithmetic: '表内勾稽',
  'cross-table': '表间核对',
  narrative: '正文核对',
  classification: '科目代码与名称',
  structure: '表格结构',
  number: '数字写法',
};

const INTRODUCTION = `# 规则一览

每条规则的页面说明它查什么、为什么、怎样改。页面中的示例就是这条规则的测试：\`⟦ ⟧\` 标出问题所在，\`←\` 之后是规则名与提示的要点；
没有标记的示例是正确的写法，不应有任何提示。紧跟其后的“改正后”是采用首选修改后的样子。

级别可以在设置 \`gouji.rules\` 或 \`.gouji.json\` 的 \`rules\` 中调整，写 \`off\` 则不检查。
`;

/** docs/rules: one page a rule and their index. */
export function documentationFiles(rules: readonly DocumentedRule[]): readonly (readonly [string, string])[] {
  const pages = rules.map((rule) => [`docs/rules/${rule.rule.id}.md`, pageOf(rule)] as const);
  return [['docs/rules/README.md', indexOf(rules)], ...pages];
}

function pageOf({ rule, markdown }: DocumentedRule): string {
  const [title, ...body] = markdown.split('\n');
  const facts = `\`${rule.id}\` · 默认级别：${SEVERITY_NAMES[rule.severity]} · ${CATEGORY_NAMES[rule.category]} · ${rule.title.en}`;
  return [title, '', facts, ...body].join('\n').replaceAll('```fixed', '改正后：\n\n```fixed');
}

function indexOf(rules: readonly DocumentedRule[]): string {
  const sections = Object.entries(CATEGORY_NAMES).map(([category, name]) => {
    const rows = rules.filter(({ rule }) => rule.category === category);
    return rows.length === 0 ? '' : `\n## ${name}\n\n${tableOf(rows)}\n`;
  });
  return `${INTRODUCTION}${sections.join('')}`;
}

function tableOf(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(
    ({ rule, page }) =>
      `| [${rule.id}](${rule.id}.md) | ${SEVERITY_NAMES[rule.severity]} | ${rule.title.zh} | ${page.summary} |`,
  );
  return ['| 规则 | 级别 | 问题 | 说明 |', '|---|---|---|---|', ...rows].join('\n');
}
