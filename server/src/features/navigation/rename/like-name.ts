import { foldWord } from '../../../text/words.ts';

const ENDING = /(?:支出|费用|费)$/;
const SHORTEST = 4;

/** Names of one thing in two classifications: 职业年金缴费 and 机关事业单位职业年金缴费支出. */
export function isLikeName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => foldWord(name).replace(ENDING, ''));
  if (first === undefined || second === undefined) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short === long || (short.length >= SHORTEST && long.includes(short));
}
