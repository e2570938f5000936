/** Amounts are integers in 元. What a document writes in 万元 has two decimals and is therefore a multiple of 100 元. */
export type Yuan = number;

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Reads a figure of the data files, in 万元 with at most four decimals (whole 元). */
export function fromWan(wan: number): Yuan {
  return Math.round(wan * 10000);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 万元 with two decimals, zero as 0.00. */
export function wan(yuan: Yuan): string {
  assert(Number.isSafeInteger(yuan) && yuan % 100 === 0, `${yuan} 元 is no whole hundredth of a 万元`);
  const hundredths = Math.abs(yuan) / 100;
  const sign = yuan < 0 ? '-' : '';
  return `${sign}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** 万元 with two decimals, zero as an empty cell. */
export function wanOrBlank(yuan: Yuan): string {
  return yuan === 0 ? '' : wan(yuan);
}

/** 元 with thousands separators and two decimals, zero as 0.00. */
export function yuanGrouped(yuan: Yuan): string {
  return `${grouped(String(yuan))}.00`;
}

/** 元 with thousands separators and two decimals, zero as an empty cell. */
export function yuanOrBlank(yuan: Yuan): string {
  return yuan === 0 ? '' : yuanGrouped(yuan);
}

/** Hundredths of a percent, rounded half up. */
function percentHundredths(part: Yuan, whole: Yuan): number {
  assert(whole > 0 && part >= 0, `no share of ${whole}`);
  return Math.floor((part * 20000 + whole) / (2 * whole));
}

function percentText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
}

export function percent(part: Yuan, whole: Yuan): string {
  return percentText(percentHundredths(part, whole));
}

/** Shares of parts that make up the whole; the figures must be chosen so that the rounded shares add up to 100.00 %. */
export function shares(parts: readonly Yuan[], whole: Yuan): readonly string[] {
  assert(total(parts) === whole, `parts ${parts.join('+')} are not ${whole}`);
  const hundredths = parts.map((part) => percentHundredths(part, whole));
  assert(
    total(hundredths) === 10000,
    `shares add up to ${total(hundredths) / 100} %: ${parts.join(', ')} of ${whole}`,
  );
  return hundredths.map(percentText);
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** 比上年增加x万元，增长y%, or 与上年持平. `base` names what is compared with: 上年, 2025年预算. */
export function change(now: Yuan, before: Yuan, base: string): string {
  if (now === before) return `与${base}持平`;
  assert(before > 0, `a change from nothing to ${now}`);
  const difference = wan(Math.abs(now - before));
  const rate = percent(Math.abs(now - before), before);
  return now > before
    ? `比${base}增加${difference}万元，增长${rate}`
    : `比${base}减少${difference}万元，下降${rate}`;
}
