import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUp, nameMatches, type Scheme, schemeOf } from '../../server/src/classification/index.ts';

const SHARED = '../shared';
const isMissing = !existsSync(`${SHARED}/classification/attestations.tsv`);
if (isMissing)
  console.warn(`LEFT OUT: no ${SHARED} here, so names and codes are not held against real documents`);

interface Mention {
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly place: string;
}

describe.skipIf(isMissing)('real documents', () => {
  it('every official attestation is accepted', () => {
    const refused = attestations().filter((mention) => judge(mention) !== 'accepted');
    expect(refused).toEqual([]);
  });

  it('code cells with a name beside them are known, but for what is wrong or no subject', () => {
    const mentions = documents().flatMap(mentionsIn);
    const refused = mentions.filter((mention) => judge(mention) !== 'accepted');
    const table = [
      ...new Set(refused.map((mention) => `${judge(mention)}\t${mention.code}\t${mention.name}`)),
    ];
    console.log(`${mentions.length} mentions, ${refused.length} refused:\n${table.sort().join('\n')}`);
    expect(mentions.length).toBeGreaterThan(5000);
    expect(refused.length / mentions.length).toBeLessThan(0.01);
  });
});

function judge({ scheme, code, name, year }: Mention): string {
  const found = lookUp(scheme, code, year);
  if (found.status === 'unknown') return found.certain ? 'unknown' : 'perhaps unknown';
  if (found.status === 'retired') return found.certain ? 'retired' : 'perhaps retired';
  const match = nameMatches(scheme, code, name, year);
  return match === 'different' || match === 'doubtful' ? match : 'accepted';
}

function attestations(): readonly Mention[] {
  const lines = readFileSync(`${SHARED}/classification/attestations.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.flatMap((line) => {
    const [code = '', name = '', year = '', source = '', status = ''] = line.split('\t');
    const scheme = schemeOf(code);
    return scheme && status === 'official' ? [{ scheme, code, name, year: Number(year), place: source }] : [];
  });
}

function documents(): readonly string[] {
  return ['corpus', 'seeds'].flatMap((folder) =>
    readdirSync(`${SHARED}/${folder}`)
      .filter((file) => /-20\d\d\.txt$/.test(file))
      .map((file) => `${SHARED}/${folder}/${file}`),
  );
}

/** Cells `code` before `name`, and cells `[code]name` or `code-name`. Three digits count only where a name follows. */
function mentionsIn(path: string): readonly Mention[] {
  const year = Number(/(20\d\d)\.txt$/.exec(path)?.[1]);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return cells.flatMap((cell, at) => mentionOf(cell, cells[at + 1] ?? '', year, `${path}:${index + 1}`));
    });
}

function mentionOf(cell: string, next: string, year: number, place: string): readonly Mention[] {
  const joined = /^\[?(\d{3}|\d{5}|\d{7})[\]\-－—](\p{Script=Han}[^\d]*)$/u.exec(cell);
  const alone = /^(\d{3}|\d{5}|\d{7})$/.exec(cell.replaceAll(' ', ''));
  const code = joined?.[1] ?? alone?.[1] ?? '';
  const name = joined?.[2] ?? (/\p{Script=Han}{2}/u.test(next) ? next : '');
  const scheme = schemeOf(code);
  return scheme && name !== '' && isSubject(code, name) ? [{ scheme, code, name, year, place }] : [];
}

/** Numbers before a unit of measure, unit codes and project kinds are no subjects; the model tells them by their column. */
function isSubject(code: string, name: string): boolean {
  return code.length > 3
    ? code !== '29477' && code !== '1240000'
    : /支出|补助|服务|保障|补贴|预备费/.test(name);
}
