import { describe, expect, it } from 'vitest';
import { escapeMarkup, escapeXml, forbiddenIn } from '../../server/src/text/escape-markup.ts';

describe('words in markup', () => {
  it('cannot be taken for markup', () => {
    expect(escapeXml('<a href="b">&amp;</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeMarkup('<“甲”>&"乙"')).toBe('&lt;“甲”&gt;&amp;"乙"');
  });

  it('lose what XML has no place for, whole pairs and line breaks stay', () => {
    const forbidden = '\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800\udc00'.replace('\ud800\udc00', '');
    expect(escapeXml(`甲${forbidden}\ud840乙\udc00\t\n\r𠀀`)).toBe('甲乙\t\n\r𠀀');
    expect(forbiddenIn(`甲${forbidden}\ud840乙\udc00\t\n\r𠀀`)).toBe(forbidden.length + 2);
  });
});
