import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';

const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'AlternateContent',
  'Choice',
]);

/** The paragraphs and tables, rows or cells within, whatever controls and marks of changes are around them. */
export function contentOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (WRAPPERS.has(child.name) ? contentOf(child) : [child]));
}

export function contentNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return contentOf(element).filter((child) => child.name === name);
}

/** Whether a tracked change removes the row, cell or end of paragraph that has these properties. */
export function isDeleted(properties: XmlElement | undefined): boolean {
  return childOf(properties, 'del') !== undefined || childOf(properties, 'cellDel') !== undefined;
}
