import { amountOf, type ReadDocument } from './verify-read.ts';

/** Every 万元 amount of a sentence, in 元, with the words before it. */
interface Told {
  readonly before: string;
  readonly amount: number;
}

function toldIn(sentence: string): readonly Told[] {
  return [...sentence.matchAll(/([\d,]+\.\d{2})万元/g)].map((match) => ({
    before: sentence.slice(0, match.index),
    amount: amountOf(match[1] ?? '', false) ?? Number.NaN,
  }));
}

/** Percent with two decimals, rounded half up, as hundredths. */
const rate = (part: number, whole: number): number => Math.floor((part * 20000 + whole) / (2 * whole));
const hundredths = (text: string): number => Math.round(Number(text) * 100);

/** A change must follow from the amount that it belongs to: one before it, there or in the paragraph before. */
function wrongChanges(sentence: string, previous: string): readonly string[] {
  const pattern = /(增加|减少)([\d,]+\.\d{2})万元，(增长|下降)([\d.]+)%/g;
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const owners = toldIn(previous + sentence.slice(0, match.index)).filter(
      ({ before }) => !/(增加|减少)$/.test(before),
    );
    const difference = amountOf(match[2] ?? '', false) ?? Number.NaN;
    const up = match[1] === '增加';
    const fits = owners.some(({ amount }) => {
      const last = up ? amount - difference : amount + difference;
      return last === 0 ? difference === 0 : rate(difference, last) === hundredths(match[4] ?? '');
    });
    const words = up === (match[3] === '增长');
    return fits && words ? [] : [match[0]];
  });
}

/** The shares of one list add up to 100.00 %, and each is its amount's share of the amount that opens the list. */
function wrongShares(sentence: string): readonly string[] {
  const lists = sentence
    .split('。')
    .map((part) => [...part.matchAll(/([\d,]+\.\d{2})万元，占(?:本年支出合计的)?([\d.]+)%/g)]);
  return lists.flatMap((list) => {
    if (list.length < 2) return [];
    const sum = list.reduce((total, match) => total + hundredths(match[2] ?? ''), 0);
    const whole = list.reduce((total, match) => total + (amountOf(match[1] ?? '', false) ?? 0), 0);
    const off = list.filter(
      (match) => rate(amountOf(match[1] ?? '', false) ?? 0, whole) !== hundredths(match[2] ?? ''),
    );
    return sum % 10000 === 0 && (sum > 10000 || off.length === 0)
      ? []
      : [list.map((match) => match[0]).join('；')];
  });
}

/** 完成年初预算的x%: final account over budget. */
function wrongCompletions(sentence: string): readonly string[] {
  const pattern = /年初预算为([\d.]+)万元，支出决算为([\d.]+)万元，完成(?:年初)?预算的([\d.]+)%/g;
  return [...sentence.matchAll(pattern)].flatMap((match) =>
    rate(hundredths(match[2] ?? ''), hundredths(match[1] ?? '')) === hundredths(match[3] ?? '')
      ? []
      : [match[0]],
  );
}

/** 采购…a，其中：b、c、d: the parts add up. */
function wrongPurchases(sentence: string): readonly string[] {
  if (!sentence.includes('政府采购') || !sentence.includes('其中：')) return [];
  const [whole, ...parts] = toldIn(sentence).map(({ amount }) => amount);
  return parts.reduce((sum, part) => sum + part, 0) === whole ? [] : [sentence];
}

/** Amounts that no table tells: changes, last year's figures, budgets and purchases have their own checks. */
const elsewhere = /(增加|减少|执行数为|年初预算为|财政拨款支出年初预算为|2024年预算为|机关运行经费支出)$/;

function unknownAmounts(document: ReadDocument, sentence: string): readonly string[] {
  if (sentence.includes('采购')) return [];
  const known = new Set(
    document.tables.flatMap(({ inYuan, rows }) =>
      rows.flatMap((row) => row.map((cell) => amountOf(cell, inYuan))),
    ),
  );
  const missing = toldIn(sentence).filter(
    ({ amount, before }) => !known.has(amount) && !elsewhere.test(before),
  );
  return missing.map(({ amount, before }) => `${before.slice(-20)} ${amount}`);
}

export function textFaults(document: ReadDocument): readonly string[] {
  const sentences = document.text.map((line) =>
    line.replace(/([\d%]) (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) (?=\d)/g, '$1'),
  );
  return sentences.flatMap((sentence, index) => [
    ...wrongChanges(sentence, sentences[index - 1] ?? '').map((text) => `change: ${text}`),
    ...wrongShares(sentence).map((text) => `share: ${text}`),
    ...wrongCompletions(sentence).map((text) => `completion: ${text}`),
    ...wrongPurchases(sentence).map((text) => `purchase: ${text}`),
    ...unknownAmounts(document, sentence).map((text) => `in no table: ${text}`),
  ]);
}
