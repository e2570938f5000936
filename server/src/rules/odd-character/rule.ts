import type { TextRange } from '../../text/range.ts';
import { type OddStretch, oddStretches } from '../prose/odd.ts';
import { type FoundSlip, findCompared, findParted, findSlips } from '../prose/slips.ts';
import type { Fix, Message, Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'odd-character',
  category: 'structure',
  severity: 'warning',
  title: { zh: '用字有误', en: 'A wrong character' },
  check({ disclosure: { tree } }) {
    const remarks: Remark[] = [];
    for (const stretch of oddStretches(tree)) {
      const written = tree.text.slice(stretch.range.start, stretch.range.end);
      if (stretch.kind !== 'compatibility' || stretch.meant !== undefined)
        remarks.push(oddRemark(stretch, written));
    }
    for (const slips of [findSlips(tree), findParted(tree), findCompared(tree)])
      for (const slip of slips) remarks.push(slipRemark(tree.text, slip));
    return remarks;
  },
};

function slipRemark(text: string, { range, right }: FoundSlip): Remark {
  const wrong = text.slice(range.start, range.end);
  return {
    range,
    message: { zh: `“${wrong}”有误，应为“${right}”`, en: `“${wrong}” is a slip; write “${right}”` },
    fixes: [replacement(range, right)],
  };
}

/** Radicals and characters of private use come of the conversion, so they weigh less. */
function oddRemark({ kind, range, meant }: OddStretch, written: string): Remark {
  const fixes = meant === undefined ? [] : [replacement(range, meant)];
  const message = messageOf(kind, written, meant);
  return kind === 'traditional'
    ? { range, message, fixes }
    : { range, message, fixes, severity: 'information' };
}

function messageOf(kind: OddStretch['kind'], written: string, meant = ''): Message {
  if (kind === 'traditional') {
    return {
      zh: `“${written}”是繁体字，应为“${meant}”`,
      en: `“${written}” is traditional Chinese; write “${meant}”`,
    };
  }
  if (kind === 'compatibility') {
    return {
      zh: `“${written}”不是通常的汉字编码，搜索不到，宜为“${meant}”`,
      en: `“${written}” is a look-alike that no search finds; write “${meant}”`,
    };
  }
  return { zh: '此处的字符无法显示', en: 'A character here cannot be shown' };
}

function replacement(range: TextRange, newText: string): Fix {
  return {
    title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
    preferred: true,
    edits: [{ range, newText }],
  };
}
