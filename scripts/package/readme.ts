import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMAGE = /!\[([^\]]*)\]\(([^):]+\.png)\)/g;
/** What concerns the repository alone: how to build, the documents beside it, the other language's file. */
const REPOSITORY = /[ \t]*<!-- repository:start -->[\s\S]*?<!-- repository:end -->\n*/g;
/** Of the pictures, those of the same in the walkthrough, which are half as large: the page has room for no more. */
const SMALLER: ReadonlyMap<string, string> = new Map([
  ['docs/images/problems.png', 'docs/images/walkthrough-problems.png'],
  ['docs/images/preview-problem.png', 'docs/images/walkthrough-preview.png'],
]);
const LINK = /(?<!!)\[([^\]]+)\]\((?!\w+:|#)[^)]+\)/g;

/**
 * The README as it is shipped: in both languages, because an extension has one page, and the pictures once. The page shows no files of
 * the package, so pictures are put into the text; nor does it follow links to files, so these become plain text.
 */
export function shippedReadme(root: string): string {
  const chinese = read(root, 'README.md').replaceAll(IMAGE, (_, label: string, path: string) => {
    return picture(label, join(root, SMALLER.get(path) ?? path));
  });
  const english = read(root, 'README.en.md').replaceAll(IMAGE, '');
  return `${chinese}\n---\n\n${english}`.replaceAll(REPOSITORY, '').replaceAll(LINK, '$1');
}

function read(root: string, name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** A picture that has not been taken yet is left out: taking it needs a package. */
function picture(label: string, path: string): string {
  if (existsSync(path)) return `![${label}](data:image/png;base64,${readFileSync(path).toString('base64')})`;
  console.warn(`${path} is not there: npm run screenshots`);
  return label;
}
