import { hasIdentityCheck, looksLikeIdentity } from './identity.ts';

const HEAD = 3;
const TAIL = 4;

/** 138****5678: the first three and the last four characters, blanks and hyphens dropped. */
export function mask(number: string): string {
  const plain = number.replace(/[ -]/g, '');
  if (plain.length <= HEAD + TAIL) return '*'.repeat(plain.length);
  return plain.slice(0, HEAD) + '*'.repeat(plain.length - HEAD - TAIL) + plain.slice(-TAIL);
}

/** Whether eighteen characters are surely an identity number, whatever stands around them. */
export function isIdentity(number: string): boolean {
  return looksLikeIdentity(number) && hasIdentityCheck(number);
}
