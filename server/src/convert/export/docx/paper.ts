/** A4 and its margins, in twips; upright as GB/T 9704 (党政机关公文格式) has them: 37, 28, 35 and 26 mm. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the lower edge to the page number. */
  readonly footer: number;
}

export const PORTRAIT: Paper = {
  width: 11906,
  height: 16838,
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  footer: 992,
};
export const LANDSCAPE: Paper = {
  width: 16838,
  height: 11906,
  top: 1418,
  right: 1134,
  bottom: 1304,
  left: 1134,
  footer: 567,
};

/** The length of a line. */
export function roomOf({ width, left, right }: Paper): number {
  return width - left - right;
}

/** The end of a section: what stands before it is printed on this paper. */
export function sectionXml(paper: Paper, hasCover: boolean): string {
  const { width, height, top, right, bottom, left, footer } = paper;
  const turned = width > height ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="${footer}" w:gutter="0"/>` +
    `${hasCover ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}
