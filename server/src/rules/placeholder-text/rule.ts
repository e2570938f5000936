import { textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import { isBeforeZero, type Leftover, leftoversIn } from '../prose/templates.ts';
import type { Fix, Message, Remark, Rule, Severity } from '../rule.ts';

export const rule: Rule = {
  id: 'placeholder-text',
  category: 'structure',
  severity: 'error',
  title: { zh: '模板文字没有填写', en: 'Text of the template was not filled in' },
  check({ disclosure: { tree } }) {
    return leftoversIn(tree).map((leftover) => remarkOf(tree.text, leftover));
  },
};

const LONGEST_SHOWN = 24;

function remarkOf(text: string, leftover: Leftover): Remark {
  const { kind, range } = leftover;
  const severity = severityOf(text, leftover);
  const remark = { range, message: messageOf(kind, textIn(text, range)), fixes: fixesOf(text, leftover) };
  return severity === undefined ? remark : { ...remark, severity };
}

/** Before a zero neither word is wrong; what a template says to its reader misleads nobody about a figure. */
function severityOf(text: string, { kind, range }: Leftover): Severity | undefined {
  if (kind === 'alternative') return isBeforeZero(text, range) ? 'hint' : 'warning';
  return kind === 'instruction' ? 'warning' : undefined;
}

function messageOf(kind: Leftover['kind'], text: string): Message {
  const written = shorten(text);
  switch (kind) {
    case 'blank':
    case 'slot':
      return { zh: `“${written}”没有填写`, en: `“${written}” was not filled in` };
    case 'instruction':
      return {
        zh: `“${written}”是模板的填写说明，应删去`,
        en: `“${written}” is an instruction of the template`,
      };
    case 'alternative':
      return { zh: `“${written}”应只留一个`, en: `One of “${written}” is to be struck out` };
    case 'missing-amount':
      return { zh: `“${written}”缺少金额`, en: `“${written}” lacks the amount` };
    case 'missing-rate':
      return { zh: `“${written}”缺少百分数`, en: `“${written}” lacks the percentage` };
  }
}

/** A long instruction by its beginning. */
function shorten(text: string): string {
  const plain = squeeze(text);
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}

/** An instruction in brackets can go as a whole; of two alternatives either may be meant. */
function fixesOf(text: string, { kind, range }: Leftover): readonly Fix[] {
  const written = textIn(text, range);
  if (kind === 'instruction' && /^[（(]/.test(written)) {
    const title = { zh: '删去填写说明', en: 'Delete the instruction' };
    return [{ title, preferred: true, edits: [{ range, newText: '' }] }];
  }
  if (kind !== 'alternative') return [];
  return written
    .split(/[/（()）]/)
    .filter((one) => one !== '')
    .map((newText) => ({
      title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
      preferred: false,
      edits: [{ range, newText }],
    }));
}
