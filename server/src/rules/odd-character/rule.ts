import { rangeOf, type TextRange } from '../../text/range.ts';
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
    const stretches = oddStretches(tree);
    const garbled = stretches.filter(({ range }) => tree.text.charCodeAt(range.start) === REPLACEMENT);
    const isGarbled = garbled.length > MOST_LOST;
    if (isGarbled) remarks.push(garbledRemark(garbled));
    for (const stretch of stretches) {
      if (isGarbled && stretch.kind === 'unreadable') continue;
      const written = tree.text.slice(stretch.range.start, stretch.range.end);
      if (stretch.kind !== 'compatibility' || stretch.meant !== undefined)
        remarks.push(oddRemark(stretch, written));
    }
    for (const slips of [findSlips(tree), findParted(tree), findCompared(tree)])
      for (const slip of slips) remarks.push(slipRemark(tree.text, slip));
    return remarks;
  },
};

/** What stands for bytes that are no character in the encoding that a file was read in. */
const REPLACEMENT = 0xfffd;
/** More were not lost one by one. */
const MOST_LOST = 20;

/** One finding, not one at every word. */
function garbledRemark(stretches: readonly OddStretch[]): Remark {
  const range = stretches[0]?.range ?? rangeOf(0, 0);
  return {
    range,
    message: {
      zh: `文中有 ${stretches.length} 处乱码，多半不是以文件原来的编码打开的；请换一种编码（如 GB18030）重新打开`,
      en: `Garbled in ${stretches.length} places: the file was probably read in another encoding than its own; reopen it in that one (GB18030, for example)`,
    },
  };
}

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
