/** Usage: npx tsx test/generator/run.ts [--count 100] [--seed 1] [--slip] [--show N] [--text SEED] [--kind budget|final|regional] */
import { cleanDocument, KINDS } from './document.ts';
import { randomFrom } from './random.ts';
import { printAlarms, printParticipation, printSlips, type Surveyed } from './report.ts';
import { slip, survey } from './survey.ts';

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const named = process.argv.at(process.argv.indexOf('--kind') + 1);
const kind = process.argv.includes('--kind') ? KINDS.find((one) => one === named) : undefined;
const shown = option('text', 0);
if (shown > 0) {
  console.log(cleanDocument(shown, kind).text);
} else {
  const [count, seed, slips] = [option('count', 100), option('seed', 1), option('slips', 5)];
  const documents: Surveyed[] = [];
  for (let at = seed; at < seed + count; at += 1) {
    const document = cleanDocument(at, kind);
    const result = survey(document);
    const random = randomFrom(at + 1_000_000);
    const times = process.argv.includes('--slip') ? slips : 0;
    const told = Array.from({ length: times }, () => slip(result, random)).filter((one) => one !== undefined);
    documents.push({ document, result, slips: told });
  }
  printAlarms(documents, option('show', 12));
  printParticipation(documents);
  if (process.argv.includes('--slip')) printSlips(documents, option('show', 12));
}
