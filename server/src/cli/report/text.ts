import type { Severity } from '../../rules/rule.ts';
import type { Language } from '../io.ts';
import { excerpt } from './excerpt.ts';
import { SEVERITY_NAMES } from './names.ts';
import { notesOn } from './notes.ts';
import { type FileReport, type ReportedFinding, type Summary, summarise } from './report.ts';

export interface TextStyle {
  readonly colour: boolean;
  readonly columns: number;
  readonly language: Language;
  /** Otherwise hints are only counted. */
  readonly listsHints: boolean;
}

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };
const BOLD = 1;
const DIM = 90;
const GREEN = 32;

/** For people: each finding with its line, a caret under the range, the places it was taken from and the preferred fix. */
export function textReport(reports: readonly FileReport[], style: TextStyle): string {
  const parts = reports
    .map((report) => ({ report, shown: shownOf(report, style) }))
    .filter(({ shown }) => shown.length > 0)
    .map(({ report, shown }) => fileText(report, shown, style));
  const summary = summarise(reports);
  const notes = notesOn(reports, summary, style).map((note) => paint(note, DIM, style));
  parts.push([summaryText(summary, style), ...notes].join('\n'));
  return `${parts.join('\n')}\n`;
}

const IMPORTED: Readonly<Record<Language, string>> = { zh: '（导入后的文本）', en: ' (its imported text)' };

function shownOf({ findings }: FileReport, { listsHints }: TextStyle): readonly ReportedFinding[] {
  return listsHints ? findings : findings.filter(({ severity }) => severity !== 'hint');
}

function fileText(report: FileReport, shown: readonly ReportedFinding[], style: TextStyle): string {
  const findings = shown.map((finding) => findingText(finding, style));
  const origin = report.imported === undefined ? '' : paint(IMPORTED[style.language], DIM, style);
  return `${paint(report.path, BOLD, style)}${origin}\n${findings.join('')}`;
}

function findingText(finding: ReportedFinding, style: TextStyle): string {
  const { start } = finding.range;
  const label = paint(SEVERITY_NAMES[finding.severity][style.language], COLOURS[finding.severity], style);
  const head = `  ${start.line + 1}:${start.character + 1}  ${label}  ${finding.message}  ${paint(finding.rule, DIM, style)}`;
  const fix = finding.fixes.find((candidate) => candidate.preferred);
  const fixLine = fix === undefined ? [] : [`      ${paint(`→ ${fix.title}`, GREEN, style)}`];
  return `${[head, ...sourceLines(finding, style), ...fixLine].join('\n')}\n`;
}

function sourceLines(finding: ReportedFinding, style: TextStyle): readonly string[] {
  const { start, end } = finding.range;
  const last = end.line === start.line ? end.character : finding.sourceLine.length;
  const { line, caret } = excerpt(finding.sourceLine, start.character, last, Math.max(style.columns - 8, 40));
  return [`      ${line}`, `      ${paint(caret, COLOURS[finding.severity], style)}`];
}

function summaryText(summary: Summary, style: TextStyle): string {
  const colour = summary.errors > 0 ? COLOURS.error : summary.warnings > 0 ? COLOURS.warning : GREEN;
  const text = style.language === 'en' ? englishSummary(summary) : chineseSummary(summary);
  return paint(text, colour, style);
}

function chineseSummary({ files, errors, warnings, information, hints, ...summary }: Summary): string {
  const { relations, silenced, fixed } = summary;
  const held = relations.exact + relations.rounding;
  return [
    `已检查 ${files} 个文件：错误 ${errors}，警告 ${warnings}，信息 ${information}，提示 ${hints}`,
    `勾稽关系成立 ${held} 处（其中尾差 ${relations.rounding} 处），不成立 ${relations.contradicted} 处`,
    ...(fixed > 0 ? [`已修复 ${fixed} 处`] : []),
    ...(silenced.comments > 0 ? [`注释忽略 ${silenced.comments} 处`] : []),
    ...(silenced.baseline > 0 ? [`基线已知 ${silenced.baseline} 处`] : []),
  ].join('；');
}

function englishSummary({ files, errors, warnings, information, hints, ...summary }: Summary): string {
  const { relations, silenced, fixed } = summary;
  const held = relations.exact + relations.rounding;
  return [
    `${some(files, 'file')}: ${some(errors, 'error')}, ${some(warnings, 'warning')}, ${information} information, ${some(hints, 'hint')}`,
    `${some(held, 'relation')} ${held === 1 ? 'holds' : 'hold'} (${relations.rounding} by rounding), ${relations.contradicted} do not`,
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(silenced.comments > 0 ? [`${silenced.comments} ignored by comments`] : []),
    ...(silenced.baseline > 0 ? [`${silenced.baseline} known by the baseline`] : []),
  ].join('; ');
}

function some(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function paint(text: string, code: number, style: TextStyle): string {
  return style.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
