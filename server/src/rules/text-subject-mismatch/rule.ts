import type { Claim } from '../../model/claim.ts';
import { textIn } from '../../text/range.ts';
import { placeOf } from '../evidence/place.ts';
import { nameOf, writtenWithUnit } from '../narrative/label.ts';
import { relatedOf } from '../narrative/remarks.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'text-subject-mismatch',
  category: 'narrative',
  severity: 'warning',
  title: { zh: '正文金额张冠李戴', en: 'An amount in the text belongs to another subject' },
  check,
};

function check(context: RuleContext): readonly Remark[] {
  const remarks: Remark[] = [];
  const { disclosure, reconciliation } = context;
  const { relations } = reconciliation;
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index];
    if (relation?.family !== 'text-subject') continue;
    const judgement = reconciliation.judgementOf(index);
    if (judgement?.verdict !== 'exact' && judgement?.verdict !== 'rounding') continue;
    const use = disclosure.narrative.uses[relation.total - disclosure.narrative.firstFigure];
    const claim = disclosure.narrative.claims[use?.index ?? -1];
    const other = placeOf(disclosure, relation.terms[0] ?? -1)?.row?.name;
    if (claim === undefined || other === undefined) continue;
    const name = nameOf(disclosure, claim.figure);
    const amount = writtenWithUnit(disclosure, claim.figure);
    remarks.push({
      range: claim.phrase,
      message: {
        zh: `正文写“${name}”${amount}，表中这是“${other}”的金额`,
        en: `The text gives ${amount} to “${name}”; in the tables it is the amount of “${other}”`,
      },
      related: relatedOf(context, claim.figure, [judgement]),
      fixes: fixesOf(context, claim, other),
    });
  }
  return remarks;
}

/** Puts the other subject's name where the sentence names its own; 支出 of a class is kept as it is. */
function fixesOf({ disclosure }: RuleContext, { phrase, topic }: Claim, other: string): readonly Fix[] {
  const item = topic.path?.item;
  const said = item ?? topic.path?.class ?? topic.name ?? '';
  const written = textIn(disclosure.tree.text, phrase);
  const at = said === '' ? -1 : written.indexOf(said);
  if (at < 0) return [];
  const stem = other.endsWith('支出') ? other.slice(0, -2) : other;
  const whole = said.endsWith('支出') ? `${stem}支出` : stem;
  const newText = item === undefined ? whole : other;
  const start = phrase.start + at;
  return [
    {
      title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
      preferred: true,
      edits: [{ range: { start, end: start + said.length }, newText }],
    },
  ];
}
