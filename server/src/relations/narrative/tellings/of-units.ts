import type { Claim } from '../../../model/claim.ts';
import { isSameTopic } from '../lists/list-parts.ts';
import { neighboursOf, type Scene } from './scene.ts';

/**
 * 甲局机关支出 60 万元，乙中心支出 40 万元: the words are of all expenditure, but for the names in front of them, which differ as the amounts
 * do. Each is one unit's.
 */
export function isOfOneUnit(scene: Scene, claim: Claim): boolean {
  const own = nameBefore(scene, claim);
  if (own === '') return false;
  const { value } = scene.figures;
  return neighboursOf(scene, claim).some((other) => {
    if (!isSameTopic(other.topic, claim.topic) || value[other.figure] === value[claim.figure]) return false;
    const name = nameBefore(scene, other);
    return name !== '' && name !== own;
  });
}

/** The words of the clause before the phrase that names an amount. */
function nameBefore({ text, narrative }: Scene, { phrase, passage }: Claim): string {
  const from = Math.max(narrative.passages[passage]?.range.start ?? 0, phrase.start - LONGEST_NAME);
  return CLAUSE_END.exec(text.slice(from, phrase.start))?.[0].replaceAll(/\s/g, '') ?? '';
}

const LONGEST_NAME = 40;
const CLAUSE_END = /[^，,。；;：:、（）()]*$/;
