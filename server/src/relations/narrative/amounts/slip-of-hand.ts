/** What a slip of the hand makes of a written number. Numbers are integers: as many last digits as were written. */

/** How many digits an amount is written with, zeros at its end left out: of few, some other amount is a slip away by chance. */
export function significantDigits(value: number): number {
  return `${Math.abs(value)}`.replace(/0+$/, '').length;
}

/** Whether one wrong digit, or two neighbours exchanged, makes a number another one, give or take `room`. */
export function isDigitSlip(written: number, wanted: number, room = 0): boolean {
  const fits = (other: number) => other !== written && Math.abs(other - wanted) <= room;
  for (let place = 1; place <= written; place *= 10) {
    const digit = Math.floor(written / place) % 10;
    const least = written < place * 10 ? 1 : 0;
    for (let other = least; other < 10; other++) if (fits(written + (other - digit) * place)) return true;
    const next = Math.floor(written / (place * 10)) % 10;
    if (fits(written + (next - digit) * place + (digit - next) * place * 10)) return true;
  }
  return false;
}

/** Whether moving the point makes a number another one, give or take `room`. */
export function isPointSlip(written: number, wanted: number, room = 0): boolean {
  for (const factor of POINTS) if (Math.abs(written * factor - wanted) <= room) return true;
  return false;
}

const POINTS: readonly number[] = [10, 100, 1000, 10_000, 0.1, 0.01, 0.001, 0.0001];
