import { disclose } from '../../server/src/model/disclose.ts';
import { reconcile } from '../../server/src/reconcile/reconcile.ts';
import { relate } from '../../server/src/relations/relate.ts';
import type { Relation, RelationFamily } from '../../server/src/relations/relation.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** Relations of one family in a text, as written: `300.00 = 200.00 + 100.00`; blanks are `_`, relations of zeros left out. */
export function statementsIn(text: string, family: RelationFamily): readonly string[] {
  const disclosure = disclose(parse(text));
  const { judgements } = reconcile(disclosure.figures, relate(disclosure));
  const { start, end } = disclosure.figures;
  const written = (figure: number) => text.slice(start[figure], end[figure]) || '_';
  return judgements
    .filter(({ relation, trivial }) => relation.family === family && !trivial)
    .map(
      ({ relation, verdict }) =>
        `${equation(relation, written)}${verdict === 'exact' ? '' : ` (${verdict})`}`,
    );
}

const OPERATORS: Readonly<Record<Relation['kind'], string>> = {
  sum: '=',
  equal: '=',
  bound: '≥',
  rate: '= rate of',
  ratio: '= ratio of',
  growth: '= growth of',
};

function equation(relation: Relation, written: (figure: number) => string): string {
  const terms = relation.terms.map((term, at) => {
    const sign = relation.signs?.[at] === -1 ? '− ' : at === 0 ? '' : '+ ';
    return sign + written(term);
  });
  return `${written(relation.total)} ${OPERATORS[relation.kind]} ${terms.join(' ')}`;
}

/** Findings in a text: `written → expected` for each suspect, the anchor alone where there is none. */
export function blamesIn(text: string): readonly string[] {
  const disclosure = disclose(parse(text));
  const { start, end } = disclosure.figures;
  const written = (figure: number) => text.slice(start[figure], end[figure]) || '_';
  return reconcile(disclosure.figures, relate(disclosure)).blames.map(({ anchor, suspects }) =>
    suspects.length === 0
      ? `${written(anchor)} ?`
      : suspects.map(({ figure, expected }) => `${written(figure)} → ${expected / 1_000_000}`).join(' | '),
  );
}
