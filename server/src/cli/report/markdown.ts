import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Language } from '../io.ts';
import { importedRemarks } from './imported.ts';
import { SEVERITY_NAMES } from './names.ts';
import { type FileReport, markedText, type ReportedFinding, type Summary, summarise } from './report.ts';

const LONGEST_MARKED = 40;

/** 审核意见: what a reviewer sends back to the unit, a table a file, in plain Markdown. */
export function markdownReport(reports: readonly FileReport[], language: Language): string {
  const title = language === 'zh' ? '# 预算公开审核意见' : '# Review of the budget disclosure';
  const sections = reports.map((report) => sectionOf(report, language));
  return `${[title, summaryLine(summarise(reports), language), ...sections].join('\n\n')}\n`;
}

function summaryLine(summary: Summary, language: Language): string {
  const { files, errors, warnings, information, hints, silenced } = summary;
  if (language === 'en') {
    const known = silenced.baseline > 0 ? `; ${silenced.baseline} known problems are not listed` : '';
    return `${files} files: ${errors} errors, ${warnings} warnings, ${information + hints} notes${known}.`;
  }
  const known = silenced.baseline > 0 ? `；另有已知问题 ${silenced.baseline} 处未列出` : '';
  return `共 ${files} 个文件：错误 ${errors} 处，警告 ${warnings} 处，提示 ${information + hints} 处${known}。`;
}

function sectionOf(report: FileReport, language: Language): string {
  const { path, findings } = report;
  const remarks = importedRemarks(report, language).map(escapeMarkdown);
  const heading = [`## ${escapeMarkdown(path)}`, ...remarks].join('\n\n');
  if (findings.length === 0)
    return `${heading}\n\n${language === 'zh' ? '未发现问题。' : 'No problems found.'}`;
  const head =
    language === 'zh'
      ? ['序号', '行', '级别', '所在文字', '问题', '建议', '规则']
      : ['No.', 'Line', 'Severity', 'Text', 'Problem', 'Suggestion', 'Rule'];
  const rows = findings.map((finding, index) => rowOf(finding, index, language));
  return [heading, '', rowText(head), rowText(head.map(() => '---')), ...rows.map(rowText)].join('\n');
}

function rowOf(finding: ReportedFinding, index: number, language: Language): readonly string[] {
  const fix = finding.fixes.find(({ preferred }) => preferred) ?? finding.fixes[0];
  return [
    String(index + 1),
    String(finding.range.start.line + 1),
    SEVERITY_NAMES[finding.severity][language],
    escapeMarkdown(shortened(markedText(finding))),
    escapeMarkdown(finding.message),
    fix === undefined ? '' : escapeMarkdown(fix.title),
    finding.rule,
  ];
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > LONGEST_MARKED ? `${plain.slice(0, LONGEST_MARKED)}…` : plain;
}

function escapeMarkdown(text: string): string {
  return escapeMarkup(text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]|~#]/g, '\\$&'));
}
