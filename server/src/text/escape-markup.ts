/** What XML 1.0 has no place for, not even escaped: control characters, halves of a pair, two non-characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words that markup could be taken for as words, in a text where quotes mean nothing. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, entityOf);
}

/** Text for an element or an attribute in double quotes, of XML or HTML; what XML cannot hold is left out (see `forbiddenIn`). */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, entityOf);
}

function entityOf(character: string): string {
  return ENTITIES[character] ?? character;
}

/** How many characters of a text `escapeXml` leaves out. */
export function forbiddenIn(text: string): number {
  return text.match(FORBIDDEN)?.length ?? 0;
}
