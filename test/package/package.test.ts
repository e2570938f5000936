import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary.ts';
import { root } from '../paths.ts';
import { archiveNames } from './archive.ts';

const LIST = join(import.meta.dirname, 'files.txt');
const LARGEST = 2_000_000;

const folder = temporaryFolder();
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const at = (run: string, extension: string) => join(folder.path, run, `${name}-${version}.${extension}`);

beforeAll(() => {
  packInto('one', 'umask 022', { TZ: 'UTC', LC_ALL: 'C' });
  packInto('two', 'umask 077', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', npm_config_offline: 'true' });
}, 120_000);
afterAll(() => folder.remove());

/** Packs what was built, as somebody with other habits would. */
function packInto(run: string, habit: string, environment: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `${habit}; exec "$0" --import tsx scripts/package.ts "$1"`,
      process.execPath,
      join(folder.path, run),
    ],
    { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** A file's path; one path for the pages of all rules, and one for the parts of a program that the bundler names by their content. */
function kindOf(file: string): string {
  return file.replace(/(?<=rules\/)(?!README)[\w-]+(?=\.md$)|(?<=chunk-)\w+|(?<=dist\/gouji-)[\w-]+/, '*');
}

describe.skipIf(process.platform === 'win32')('the package', () => {
  it('holds exactly the files of files.txt; UPDATE_FILES=1 writes that anew, to be read in review', () => {
    const kinds = new Set(archiveNames(at('one', 'vsix')).map(kindOf));
    const list = `${[...kinds].toSorted().join('\n')}\n`;
    if (process.env['UPDATE_FILES'] !== undefined) writeFileSync(LIST, list);
    expect(list).toBe(readFileSync(LIST, 'utf8'));
  });

  it('is the same, byte for byte, whoever packs it', () => {
    for (const extension of ['vsix', 'cdx.json'])
      expect(readFileSync(at('one', extension)).equals(readFileSync(at('two', extension)))).toBe(true);
  });

  it('is small', () => {
    expect(statSync(at('one', 'vsix')).size).toBeLessThan(LARGEST);
  });
});

describe.skipIf(process.platform === 'win32')('the parts list', () => {
  it('names every package that is in the bundles, with version, licence and checksum', () => {
    const { components } = JSON.parse(readFileSync(at('one', 'cdx.json'), 'utf8')) as {
      readonly components: readonly Record<string, unknown>[];
    };
    const names = components.map((component) => component['name']);
    expect(names).toEqual(expect.arrayContaining(['vscode-languageclient', 'vscode-languageserver']));
    for (const component of components) {
      expect(component).toMatchObject({
        type: 'library',
        version: expect.stringMatching(/^\d/),
        purl: expect.stringMatching(/^pkg:npm\//),
        licenses: [expect.anything()],
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    }
  });
});
