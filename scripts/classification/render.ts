import { CODE_TABLES, type CodeRow, readCodeTable, readRows } from './read-tables.ts';

const HEAD = '// Generated from data/classification by scripts/classification/generate.ts. Do not edit.\n';
const MARKS: Readonly<Record<string, string>> = { firm: '', unsure: '?', 'unsure-year': 'y' };

/** The module with the code tables, the economic map and the successors, one row a line. */
export function renderTables(): string {
  const schemes = CODE_TABLES.map((name) => {
    const rows = readCodeTable(name).map(renderCodeRow);
    return `  '${name}': \`${rows.join('\n')}\`,\n`;
  });
  const codes = new Set(CODE_TABLES.flatMap((name) => readCodeTable(name).map((row) => row.code)));
  return [
    HEAD,
    `\nexport const CODE_ROWS = {\n${schemes.join('')}} as const;\n`,
    `\nexport const ECONOMIC_MAP = \`${renderMap(codes)}\`;\n`,
    `\nexport const SUCCESSORS = \`${renderSuccessors(codes)}\`;\n`,
  ].join('');
}

/** The module with the explanations; a key is a code, or a name that means the same under every parent. */
export function renderExplanations(): string {
  const keys = new Set<string>();
  const lines = readRows('explanations.tsv').map(([key = '', chinese = '', english = '']) => {
    if (keys.has(key)) throw new Error(`explanations.tsv: ${key} twice`);
    if (chinese === '' || /[|`\\$]/.test(chinese + english))
      throw new Error(`explanations.tsv: ${key}: bad text`);
    keys.add(key);
    return english === '' ? `${key}|${chinese}` : `${key}|${chinese}|${english}`;
  });
  return `${HEAD}\nexport const EXPLANATIONS = \`${lines.join('\n')}\`;\n`;
}

function renderCodeRow({ code, name, from, to, certainty }: CodeRow): string {
  return `${code}${name}${renderSpan(from, to, certainty)}`;
}

/** Empty for "2018 until now, firm". */
function renderSpan(from: string, to: string, certainty: string): string {
  const span = `|${from === '2018' ? '' : from}|${to}|${MARKS[certainty] ?? ''}`;
  return span.replace(/\|+$/, '');
}

const KINDS: Readonly<Record<string, string>> = { 机关: 'o', 事业: 'i', 全部: 'a' };

function renderMap(codes: ReadonlySet<string>): string {
  const lines = readRows('economic-map.tsv').map(
    ([department = '', government = '', kind = '', from = '', to = '', certainty = '']) => {
      if (!codes.has(department) || !codes.has(government))
        throw new Error(`economic-map.tsv: ${department}`);
      const letter = KINDS[kind];
      if (letter === undefined) throw new Error(`economic-map.tsv: ${department}: ${kind}`);
      return `${department}|${government}|${letter}${renderSpan(from, to, certainty)}`;
    },
  );
  return lines.join('\n');
}

function renderSuccessors(codes: ReadonlySet<string>): string {
  const lines = readRows('successors.tsv').map(([code = '', successor = '']) => {
    if (!codes.has(code) || !codes.has(successor)) throw new Error(`successors.tsv: ${code} ${successor}`);
    return `${code} ${successor}`;
  });
  return lines.join('\n');
}
