/**
 * A rule's page (rule.md): prose for finance staff and fenced examples, which are the rule's tests.
 * `⟦ ⟧` mark the exact range of a finding; after `←` on the same line stands `rule-id: message`, one `←` a mark, in the
 * order of the marks; `rule-id hint: message` also asserts the severity. Parts of a message are separated by `…`. A block without marks asserts silence.
 */
export interface Page {
  readonly title: string;
  /** The first paragraph below the title: what the rule checks, in one sentence. */
  readonly summary: string;
  readonly examples: readonly Example[];
}

export interface Example {
  /** 1-based line of the opening fence. */
  readonly line: number;
  /** The block's text without marks and expectations. */
  readonly text: string;
  readonly expected: readonly Expectation[];
  /** Other documents that are at hand: the `companion` blocks above it. */
  readonly companions: readonly string[];
  /** The text after all preferred fixes, where the page shows it. */
  readonly fixed: string | undefined;
}

export interface Expectation {
  /** UTF-16 offsets into `Example.text`. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: string | undefined;
  /** Substrings of the Chinese message, in this order. */
  readonly parts: readonly string[];
}

interface Fence {
  readonly info: string;
  readonly line: number;
  readonly body: string[];
}

const OPENING = /^```(\w+)\s*$/;

export function parsePage(markdown: string): Page {
  const lines = markdown.split('\n');
  const titleAt = lines.findIndex((line) => line.startsWith('# '));
  const summary = lines.slice(titleAt + 1).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return {
    title: (lines[titleAt] ?? '').slice(2).trim(),
    summary: summary ?? '',
    examples: examplesOf(fencesOf(lines)),
  };
}

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  let open: Fence | undefined;
  lines.forEach((line, index) => {
    if (open !== undefined && line.startsWith('```')) {
      fences.push(open);
      open = undefined;
    } else if (open !== undefined) open.body.push(line);
    else {
      const info = OPENING.exec(line)?.[1];
      if (info !== undefined) open = { info, line: index + 1, body: [] };
    }
  });
  if (open !== undefined) throw new Error(`line ${open.line}: the fence is never closed`);
  return fences;
}

function examplesOf(fences: readonly Fence[]): Example[] {
  const examples: Example[] = [];
  let companions: readonly string[] = [];
  fences.forEach((fence, index) => {
    if (fence.info === 'companion') {
      const more = fences[index - 1]?.info === 'companion' ? companions : [];
      companions = [...more, `${fence.body.join('\n')}\n`];
    }
    if (fence.info !== 'budget') return;
    const next = fences[index + 1];
    const fixed = next?.info === 'fixed' ? `${next.body.join('\n')}\n` : undefined;
    examples.push({ line: fence.line, fixed, companions, ...readMarks(fence) });
  });
  return examples;
}

function readMarks(fence: Fence): Pick<Example, 'text' | 'expected'> {
  let text = '';
  const expected: Expectation[] = [];
  fence.body.forEach((line, index) => {
    const [marked = '', ...claims] = line.split('←');
    const content = claims.length > 0 ? marked.replace(/ +$/, '') : marked;
    const marks = marksOf(content, text.length);
    if (marks.length !== claims.length) {
      throw new Error(`line ${fence.line + 1 + index}: ${marks.length} marks but ${claims.length} arrows`);
    }
    marks.forEach((mark, at) => {
      expected.push({ ...mark, ...claimOf(claims[at] ?? '') });
    });
    text += `${content.replace(/[⟦⟧]/g, '')}\n`;
  });
  return { text, expected };
}

function marksOf(content: string, offset: number): { readonly start: number; readonly end: number }[] {
  const pieces = content.split(/[⟦⟧]/);
  const marks: { start: number; end: number }[] = [];
  let position = offset;
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) marks.push({ start: position, end: position + piece.length });
    position += piece.length;
  });
  return marks;
}

function claimOf(claim: string): Omit<Expectation, 'start' | 'end'> {
  const colon = claim.indexOf(':');
  const [rule = '', severity] = (colon < 0 ? claim : claim.slice(0, colon)).trim().split(' ');
  const message = colon < 0 ? '' : claim.slice(colon + 1);
  const parts = message.split('…').map((part) => part.trim());
  return { rule, severity, parts: parts.filter((part) => part !== '') };
}
