import type { Analysis } from '../../../analysis/analysis.ts';
import { textIn } from '../../../text/range.ts';
import { squeeze } from '../../../text/words.ts';
import { entriesOf, usesOf } from '../terms.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { RenameEdit } from './rename-edits.ts';

const LONGEST = 90;

/** Another name for a term of the glossary: in its entry and everywhere that the text uses it. */
export function renameTerm(
  analysis: Analysis,
  name: string,
  newName: string,
): readonly RenameEdit[] | Refusal {
  const typed = newName.trim();
  if (typed === '' || typed.length > LONGEST || /[\s：:。；;，,！？|<>]/.test(typed))
    return refuse(
      '名词不能为空，也不能有空格、冒号和标点',
      'A term cannot be empty or have blanks, colons or punctuation',
    );
  if (typed === name) return [];
  if (entriesOf(analysis, typed).length > 0)
    return refuse(`名词解释中已有“${typed}”`, `The glossary explains "${typed}" already`);
  const { text } = analysis.disclosure.tree;
  const entries = entriesOf(analysis, name).map(({ nameRange }) => nameRange);
  if (entries.some((range) => squeeze(textIn(text, range)) !== textIn(text, range)))
    return refuse(
      `“${name}”在名词解释中被分页或换行断开，请先接上`,
      `"${name}" is broken by a page or a line in the glossary; join it first`,
    );
  return [
    ...entries.map((range) => ({ range, newText: typed, role: 'telling' as const })),
    ...usesOf(analysis, name).map((range) => ({ range, newText: typed, role: 'telling' as const })),
  ].sort((a, b) => a.range.start - b.range.start);
}
