import { escapeXml } from '../../../text/escape-markup.ts';
import { XML_HEAD } from '../xml-head.ts';

/** How a cell looks. */
export interface Look {
  readonly font: 'plain' | 'bold' | 'caption';
  readonly align: 'left' | 'center' | 'right';
  readonly bordered: boolean;
  readonly wraps: boolean;
  readonly indent: number;
  /** Of numbers; `@` keeps words that look like numbers words. */
  readonly format: string;
}

const FONTS = ['plain', 'bold', 'caption'] as const;
const FIRST_FORMAT = 164;
/** Of every part of a workbook. */
export const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The looks of a workbook; a cell names its own by number. */
export class StyleBook {
  readonly #looks = new Map<string, { readonly id: number; readonly look: Look }>();
  readonly #formats = new Map<string, number>([['@', 49]]);

  idOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#looks.get(key);
    if (known !== undefined) return known.id;
    if (!this.#formats.has(look.format)) this.#formats.set(look.format, FIRST_FORMAT + this.#formats.size);
    const id = this.#looks.size + 1;
    this.#looks.set(key, { id, look });
    return id;
  }

  xml(): string {
    const formats = [...this.#formats].filter(([, id]) => id >= FIRST_FORMAT);
    const formatXml = formats.map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const cells = [...this.#looks.values()].map(({ look }) => this.#cellXml(look));
    return (
      `${XML_HEAD}<styleSheet ${NAMESPACE}>` +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formatXml.join('')}</numFmts>`) +
      `<fonts count="3">${font('宋体', 10, false)}${font('宋体', 10, true)}${font('黑体', 16, true)}</fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${thinBorder()}</borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }

  #cellXml({ font: face, align, bordered, wraps, indent, format }: Look): string {
    const indented = indent === 0 ? '' : ` indent="${indent}"`;
    return (
      `<xf numFmtId="${this.#formats.get(format) ?? 0}" fontId="${FONTS.indexOf(face)}" fillId="0" borderId="${bordered ? 1 : 0}" xfId="0" ` +
      `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${align}" vertical="center"${wraps ? ' wrapText="1"' : ''}${indented}/></xf>`
    );
  }
}

function font(name: string, size: number, bold: boolean): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
}

function thinBorder(): string {
  const edge = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;
}
