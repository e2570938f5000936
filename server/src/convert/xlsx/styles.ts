import { childOf, childrenOf, type XmlElement } from '../package/xml.ts';
import { type FormatSection, readFormat } from './format-tokens.ts';

/** Formats that files name by number only, as Excel in Chinese shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-m-yy',
  16: 'd-m',
  17: 'm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '¥#,##0;-¥#,##0;¥"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '¥#,##0.00;-¥#,##0.00;¥"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  49: '@',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The number format of a cell by the number of its style. */
export class CellFormats {
  readonly #codes = new Map<number, string>();
  /** By style, the number of its format. */
  readonly #styles: readonly number[];
  readonly #read = new Map<number, readonly FormatSection[]>();

  constructor(styles: XmlElement | undefined) {
    for (const { attributes } of childrenOf(childOf(styles, 'numFmts'), 'numFmt'))
      this.#codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
    this.#styles = childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
      Number(attributes['numFmtId'] ?? 0),
    );
  }

  of(style: string | undefined): readonly FormatSection[] {
    const id = this.#styles[Number(style ?? 0)] ?? 0;
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const sections = readFormat(this.#codes.get(id) ?? BUILT_IN[id] ?? 'General');
    this.#read.set(id, sections);
    return sections;
  }
}
