/** A line as long as this may have been broken for its width, in a file that was converted to Word. */
const LONG_LINE = 25;
const ENDS = /[。；：！？;:!?）)]\s*$/;
const BEGINS = /^\s*(?:第|[（(]|[一二三四五六七八九十\d]+[、.．）)]|注|附|表)/;

/** The lines of a paragraph; a line break in the middle of a sentence only bent it round the margin. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    const isBent =
      before !== undefined && before.length >= LONG_LINE && !ENDS.test(before) && !BEGINS.test(line);
    if (isBent) lines[lines.length - 1] = before + line;
    else lines.push(line);
  }
  return lines.filter((line) => line.trim() !== '');
}
