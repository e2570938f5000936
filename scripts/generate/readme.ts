import { SEVERITY_NAMES } from './documentation.ts';
import type { DocumentedRule } from './rules.ts';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** The list of rules between the markers; a text without them stays as it is. */
export function withRuleList(text: string, rules: readonly DocumentedRule[], language: 'zh' | 'en'): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) return text;
  const rows = rules.map((rule) => rowOf(rule, language));
  const head = language === 'zh' ? '| 规则 | 级别 | 问题 |' : '| Rule | Severity | Defect |';
  const list = [head, '|---|---|---|', ...rows].join('\n');
  return `${text.slice(0, start + START.length)}\n${list}\n${text.slice(end)}`;
}

function rowOf({ rule }: DocumentedRule, language: 'zh' | 'en'): string {
  const severity = language === 'zh' ? SEVERITY_NAMES[rule.severity] : rule.severity;
  return `| [${rule.id}](docs/rules/${rule.id}.md) | ${severity} | ${rule.title[language]} |`;
}
