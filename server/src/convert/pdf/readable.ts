/**
 * Radicals that fonts name in place of the character drawn, where Unicode's own equivalences do not say which character that is:
 * each before its character.
 */
const RADICALS =
  '⼾户⺁厂⺅亻⺈刀⺌小⺗心⺝月⺠民⺡氵⺧牛⺩王⺫目⺮竹⺯纟⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶' +
  '⻏阝⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu;
/** Controls, soft hyphens, marks of direction and width, and what fonts keep for signs of their own. */
const SILENT = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufffd]/gu;

/** What a glyph says as it would be typed: plain characters for their look-alikes, '' for what has no character. */
export function readable(unicode: string): string {
  return unicode.replace(SILENT, '').replace(COMPATIBLE, plain);
}

function plain(character: string): string {
  const at = RADICALS.indexOf(character);
  return at < 0 || at % 2 === 1 ? character.normalize('NFKC') : (RADICALS[at + 1] ?? character);
}
