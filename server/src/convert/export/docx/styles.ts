import { XML_HEAD } from '../xml-head.ts';
import { NAMESPACE } from './words.ts';

/** Typefaces that documents of public bodies are set in, and what to take where one is missing. */
const SONG = '方正小标宋简体';
const HEI = '黑体';
const KAI = '楷体_GB2312';
const FANG = '仿宋_GB2312';
const FALLBACKS: readonly (readonly [font: string, instead: string])[] = [
  [SONG, '宋体'],
  [HEI, 'SimHei'],
  [KAI, '楷体'],
  [FANG, '仿宋'],
];

interface Style {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Properties of the paragraph, in the order of the schema. */
  readonly paragraph: string;
  readonly next?: string;
}

const CENTRED = '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>';
const FLUSH = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
const KEPT = '<w:keepNext/><w:keepLines/>';
const INDENTED = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const SINGLE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    font: SONG,
    size: 44,
    paragraph: `<w:spacing w:before="240" w:after="240" w:line="700" w:lineRule="exact"/>${CENTRED}`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    font: SONG,
    size: 44,
    next: 'Normal',
    paragraph: `${KEPT}<w:spacing w:before="240" w:after="360" w:line="640" w:lineRule="exact"/>${CENTRED}<w:outlineLvl w:val="0"/>`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    font: HEI,
    size: 32,
    next: 'Normal',
    paragraph: `${KEPT}${INDENTED}<w:outlineLvl w:val="1"/>`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    font: KAI,
    size: 32,
    next: 'Normal',
    paragraph: `${KEPT}${INDENTED}<w:outlineLvl w:val="2"/>`,
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    font: FANG,
    size: 32,
    bold: true,
    next: 'Normal',
    paragraph: `${KEPT}${INDENTED}<w:outlineLvl w:val="3"/>`,
  },
  {
    id: 'Caption',
    name: 'caption',
    font: HEI,
    size: 28,
    bold: true,
    next: 'Normal',
    paragraph: `${KEPT}<w:spacing w:before="120" w:after="60" w:line="240" w:lineRule="auto"/>${CENTRED}`,
  },
  {
    id: 'Line',
    name: '小标题',
    font: HEI,
    size: 28,
    next: 'Normal',
    paragraph: `${KEPT}<w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/>${CENTRED}`,
  },
  {
    id: 'TableNumber',
    name: '表号',
    font: HEI,
    size: 24,
    next: 'Caption',
    paragraph: `${KEPT}${SINGLE}${FLUSH}`,
  },
  {
    id: 'Fields',
    name: '单位行',
    font: FANG,
    size: 21,
    paragraph: `<w:keepNext/><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>${FLUSH}`,
  },
  {
    id: 'Note',
    name: '表注',
    font: FANG,
    size: 21,
    paragraph: `<w:spacing w:before="40" w:after="0" w:line="240" w:lineRule="auto"/>${FLUSH}`,
  },
  { id: 'TableText', name: '表格文字', font: FANG, size: 21, paragraph: `${SINGLE}${FLUSH}` },
  {
    id: 'ContentsTitle',
    name: 'TOC Heading',
    font: HEI,
    size: 36,
    paragraph: `<w:pageBreakBefore/><w:spacing w:before="120" w:after="240" w:line="560" w:lineRule="exact"/>${CENTRED}`,
  },
  { id: 'Footer', name: 'footer', font: '宋体', size: 28, paragraph: `${SINGLE}${CENTRED}` },
  ...[1, 2, 3, 4].map(
    (depth): Style => ({
      id: `TOC${depth}`,
      name: `toc ${depth}`,
      font: depth === 1 ? HEI : FANG,
      size: 28,
      paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8844"/></w:tabs><w:spacing w:line="500" w:lineRule="exact"/><w:ind w:leftChars="${(depth - 1) * 100}" w:left="${(depth - 1) * 320}" w:firstLineChars="0" w:firstLine="0"/>`,
    }),
  ),
];

export function stylesXml(): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(FANG)}<w:sz w:val="32"/><w:szCs w:val="32"/>` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal =
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>` +
    `<w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/>${INDENTED}<w:jc w:val="both"/></w:pPr></w:style>`;
  const table =
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;
  return `${XML_HEAD}<w:styles ${NAMESPACE}>${defaults}${normal}${STYLES.map(styleXml).join('')}${table}</w:styles>`;
}

function styleXml({ id, name, font, size, bold, paragraph, next }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr>` +
    `<w:rPr>${fontsXml(font)}${bold === true ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}

/** The hint makes quotation marks and dashes those of the Chinese typeface. */
function fontsXml(font: string): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}" w:cs="Times New Roman"/>`;
}

export function fontTableXml(): string {
  const fonts = FALLBACKS.map(
    ([font, instead]) =>
      `<w:font w:name="${font}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${XML_HEAD}<w:fonts ${NAMESPACE}>${fonts.join('')}</w:fonts>`;
}
