import { explainWord } from '../features/explain.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';

/** `gouji explain WORD…`: a rule, a subject code or a term. Exit 2 where one of them is none of these. */
export function explain(args: readonly string[], io: Io): ExitCode {
  if (args.length === 0)
    throw new UsageError('gouji explain 后面要有规则、科目代码或名词 (needs a rule, a code or a term)');
  let code: ExitCode = 0;
  for (const word of args) {
    const text = explainWord(word);
    if (text === undefined) {
      io.err(`gouji: 没有找到 “${word}” 的解释 (nothing known about it)\n`);
      code = 2;
    } else io.out(`${text}\n`);
  }
  return code;
}
