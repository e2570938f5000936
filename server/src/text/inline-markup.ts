const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['emsp', ' '],
  ['ensp', ' '],
]);
const LARGEST_CODE_POINT = 0x10ffff;
const LINE_BREAK = /<br\s*\/?>/gi;
/** `<0.5` and `<甲>` are none. */
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(#?\w{1,8});/g;

/** Words as their reader means them, without the tags and entities that stand in them: `自然资源<br>海洋支出`, `A&amp;B`. */
export function withoutMarkup(words: string): string {
  if (!words.includes('<') && !words.includes('&')) return words;
  return words.replace(LINE_BREAK, ' ').replace(TAG, '').replace(ENTITY, entity);
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const hexadecimal = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
}
