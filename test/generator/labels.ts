import { type Head, head } from './grid.ts';
import type { Style } from './style.ts';
import { economicName, governmentName, subjectName } from './subjects.ts';

export type Scheme = 'functional' | 'economic' | 'government';

const NAMES = { functional: subjectName, economic: economicName, government: governmentName };

/** The label columns of a table by subjects. */
export interface Labels {
  readonly heads: readonly Head[];
  readonly width: number;
  subject(code: string): readonly string[];
  total(): readonly string[];
  /** Code lengths of the rows that are printed. */
  readonly levels: readonly number[];
}

export function labelsOf(style: Style, scheme: Scheme): Labels {
  const levels = scheme === 'functional' ? [3, 5, 7] : [3, 5];
  const name = NAMES[scheme];
  const total = style.totalWord;
  if (style.codes === 'bracket' || style.codes === 'joined' || style.codes === 'none')
    return oneColumn(style, scheme, levels, name);
  const parts = style.codes !== 'whole';
  const heads = parts ? partHeads(scheme) : wholeHeads(style, scheme);
  const width = parts ? levels.length + 1 : 2;
  const blank = new Array<string>(width - 1).fill('');
  return {
    heads,
    width,
    levels: style.codes === 'leaf-parts' ? levels.slice(-1) : levels,
    total: () => (style.totalCell === 'name' ? [...blank, total] : [total, ...blank]),
    subject: (code) => [...(parts ? partsOf(code, style, levels.length) : [code]), name(code)],
  };
}

function oneColumn(
  style: Style,
  scheme: Scheme,
  levels: readonly number[],
  name: (code: string) => string,
): Labels {
  const word = { functional: '功能', economic: '部门经济', government: '政府经济' }[scheme];
  const label = style.codes === 'joined' ? `${word}分类科目` : `${word}分类科目名称`;
  const spelling = (code: string) => {
    if (style.codes === 'bracket') return `[${code}]${name(code)}`;
    return style.codes === 'joined' ? `${code}-${name(code)}` : name(code);
  };
  return {
    heads: [head(label)],
    width: 1,
    levels,
    total: () => [style.totalWord],
    subject: (code) => [spelling(code)],
  };
}

function wholeHeads(style: Style, scheme: Scheme): readonly Head[] {
  if (style.captions === 0) return [head('科目编码'), head('科目名称')];
  const group = {
    functional: '支出功能分类科目',
    economic: '部门预算支出经济分类科目',
    government: '政府预算支出经济分类科目',
  }[scheme];
  return [head(group, '科目编码', '科目名称')];
}

function partHeads(scheme: Scheme): readonly Head[] {
  const parts = scheme === 'functional' ? ['类', '款', '项'] : ['类', '款'];
  return [head('科目编码', ...parts), head('科目名称')];
}

function partsOf(code: string, style: Style, count: number): readonly string[] {
  const all = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, count);
  if (style.codes !== 'own-parts') return all;
  const own = all.findLastIndex((part) => part !== '');
  return all.map((part, index) => (index === own ? part : ''));
}
