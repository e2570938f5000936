import { isDay } from '../prose/calendar.ts';

/** Provinces as identity numbers begin with them (GB/T 2260), 83 for residents from Taiwan, 91 for foreigners. */
const PROVINCES = new Set(
  [
    [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
    [50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91],
  ].flat(),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const EARLIEST_BIRTH = 1900;
const LATEST_BIRTH = 2099;

/** Whether eighteen characters have the province and the date of birth of an identity number (公民身份号码, GB 11643). */
export function looksLikeIdentity(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number) || !PROVINCES.has(Number(number.slice(0, 2)))) return false;
  const year = Number(number.slice(6, 10));
  return (
    year >= EARLIEST_BIRTH &&
    year <= LATEST_BIRTH &&
    isDay(year, Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  );
}

/** Whether the last of eighteen characters is the check character of the others (ISO 7064, MOD 11-2). */
export function hasIdentityCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number.slice(17).toUpperCase();
}

/** Whether fifteen digits have the province and the date of birth of an identity number of before 1999. */
export function looksLikeOldIdentity(number: string): boolean {
  if (!/^\d{15}$/.test(number) || !PROVINCES.has(Number(number.slice(0, 2)))) return false;
  return isDay(1900 + Number(number.slice(6, 8)), Number(number.slice(8, 10)), Number(number.slice(10, 12)));
}
