/** Address of an offset of this document, for links in Markdown. */
export type Link = (offset: number) => string;

/** Characters that Markdown would read are shown as they are. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
