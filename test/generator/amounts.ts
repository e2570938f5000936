import type { Style } from './style.ts';

/** 分 as 万元 with two decimals, rounded half up. */
export function wan(fen: number): string {
  return decimals(Math.round(Math.abs(fen) / 10_000), fen < 0);
}

/** 分 as the tables of this style write them; zero as its habit is. */
export function cell(fen: number, style: Style): string {
  if (fen === 0 && style.zero !== 'printed') return style.zero === 'dash' ? '-' : '';
  if (style.money === 'yuan-whole')
    return `${fen < 0 ? '-' : ''}${grouped(String(Math.round(Math.abs(fen) / 100)))}`;
  if (style.money === 'yuan') return grouped(decimals(Math.abs(fen), fen < 0));
  if (style.money === 'wan-short') return wan(fen).replace(/\.?0+$/, '');
  return style.money === 'wan-comma' ? grouped(wan(fen)) : wan(fen);
}

/** A whole number of hundredths with its point. */
export function decimals(hundredths: number, negative = false): string {
  const digits = String(hundredths).padStart(3, '0');
  const sign = negative && hundredths > 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function grouped(text: string): string {
  return text.replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** part ÷ whole as a percentage, rounded; undefined for a zero base. */
export function percentage(part: number, whole: number, places: 0 | 1 | 2 = 2): string | undefined {
  if (whole === 0) return undefined;
  const scale = 10 ** places;
  const text = (Math.round((Math.abs(part) * 100 * scale) / whole) / scale).toFixed(places);
  return part < 0 && Number(text) !== 0 ? `-${text}` : text;
}
