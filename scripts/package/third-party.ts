import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that is in our bundles. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly homepage: string | undefined;
  /** Its licence and its notices, each as it came. */
  readonly texts: readonly string[];
  /** Its folder, from the repository. */
  readonly folder: string;
}

const LEGAL_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices)([.-].+)?$/i;

/** Which modules each file of dist/ was made of, as `npm run build` writes it. */
export type Ingredients = Readonly<Record<string, readonly string[]>>;

export function readIngredients(root: string): Ingredients {
  const path = join(root, 'dist', 'ingredients.json');
  if (!existsSync(path)) throw new Error('dist/ingredients.json is not there: npm run build');
  return JSON.parse(readFileSync(path, 'utf8')) as Ingredients;
}

/** The packages that something is of in the files given, by name and version. Throws for one without a licence text. */
export function thirdParties(
  root: string,
  ingredients: Ingredients,
  files: readonly string[],
): readonly ThirdParty[] {
  const modules = files.flatMap((file) => ingredients[file] ?? []);
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const parties = new Map<string, ThirdParty>();
  for (const folder of folders) {
    const party = describe(root, folder);
    parties.set(`${party.name}@${party.version}`, party);
  }
  return [...parties.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party);
}

/** Modules of ours that hold something copied out of a package: it is named as what is bundled is. */
const COPIED: ReadonlyMap<string, string> = new Map([
  ['client/webview/components/icons.ts', 'node_modules/@vscode/codicons'],
]);

/** Licences of what a package has from others and we from it. */
const WITHIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['node_modules/pdfjs-dist', ['cmaps/LICENSE']],
]);

/** `node_modules/a/node_modules/@b/c` of a module in it; undefined for a module of ours. */
function packageFolder(module: string): string | undefined {
  return COPIED.get(module) ?? /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

function describe(root: string, folder: string): ThirdParty {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly homepage?: string;
  };
  const { name, version, license, homepage } = manifest;
  const files = readdirSync(join(root, folder)).filter((file) => LEGAL_FILE.test(file));
  const texts = [...files.sort(), ...(WITHIN.get(folder) ?? [])].map((file) =>
    tidy(readFileSync(join(root, folder, file), 'utf8')),
  );
  if (license === undefined || texts.length === 0) throw new Error(`${folder} states no licence`);
  return { name, version, license, homepage, texts, folder };
}

function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
