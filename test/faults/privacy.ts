import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { type Fault, faultAt, type Unknowable } from './fault.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** A person's mobile number and identity number at the end of every paragraph and note. */
export function* privacyFaults({ disclosure: { tree } }: Analysis): Iterable<Fault | Unknowable> {
  let place = 0;
  for (const block of tree.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'note') continue;
    const end = block.segments.at(-1)?.end;
    if (end === undefined) continue;
    place += 1;
    yield faultAt('phone', 'line', end, end, `联系人手机：${phone(place)}。`);
    yield faultAt('identity number', 'line', end, end, `经办人身份证号：${identity(place)}。`);
  }
}

function phone(place: number): string {
  return `13${place % 10}${String(20_000_000 + ((place * 7919) % 79_999_999)).slice(0, 8)}`;
}

/** Made of a place code, a date of birth and a number in turn, with its check character (GB 11643). */
function identity(place: number): string {
  const digits = `110105${1960 + (place % 40)}0${1 + (place % 9)}1${place % 9}${String(100 + (place % 900))}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + (CHECKS[sum % 11] ?? '');
}
