import type { Disclosure, Term } from '../../model/disclosure.ts';
import { textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { quoted } from '../glossary/names.ts';
import type { Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'duplicate-term',
  category: 'structure',
  severity: 'information',
  title: { zh: '同一名词解释了两次', en: 'A term is explained twice' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    const known = new Map<string, Term>();
    for (const term of disclosure.glossary) {
      const key = labelKey(term.name);
      const first = known.get(key);
      if (first === undefined) known.set(key, term);
      else if (isWhole(term.name)) remarks.push(remarkOf(disclosure, term, first));
    }
    return remarks;
  },
};

/** 行政运行（项） stands below many a 款; only a path from its 类 on names one subject. */
function isWhole(name: string): boolean {
  return !/[（(](?:款|项)[）)]$/.test(name) || /[（(]类[）)]/.test(name);
}

function remarkOf({ tree }: Disclosure, term: Term, first: Term): Remark {
  const same = squeeze(textIn(tree.text, term.definition)) === squeeze(textIn(tree.text, first.definition));
  return {
    range: term.nameRange,
    message: same
      ? {
          zh: `${quoted(term.name)}重复解释，两处文字相同`,
          en: `“${term.name}” is explained twice, in the same words`,
        }
      : {
          zh: `${quoted(term.name)}解释了两次，文字不同`,
          en: `“${term.name}” is explained twice, in different words`,
        },
    related: [{ range: first.nameRange, message: { zh: '第一次解释', en: 'Where it is explained first' } }],
  };
}
