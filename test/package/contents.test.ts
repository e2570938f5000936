import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedManifest } from '../../scripts/package/manifest.ts';
import { renderNotices } from '../../scripts/package/notices.ts';
import { shippedReadme } from '../../scripts/package/readme.ts';
import { type Ingredients, readIngredients, thirdParties } from '../../scripts/package/third-party.ts';
import { root } from '../paths.ts';

const INGREDIENTS: Ingredients = {
  'a.js': [
    'node_modules/tinyglobby/dist/index.js',
    'node_modules/@vscode/codicons/dist/codicon.css',
    'server/a.ts',
  ],
  'b.js': ['node_modules/vscode-languageclient/node_modules/minimatch/dist/commonjs/index.js'],
};

describe('the packages of others', () => {
  it('are those of the files that are shipped', () => {
    const names = (files: readonly string[]) =>
      thirdParties(root, INGREDIENTS, files).map(({ name }) => name);
    expect(names(['a.js'])).toEqual(['@vscode/codicons', 'tinyglobby']);
    expect(names(['a.js', 'b.js', 'c.js'])).toEqual(['@vscode/codicons', 'minimatch', 'tinyglobby']);
  });

  it('are named, too, where only something of them was copied', () => {
    const copied = { 'main.js': ['client/webview/components/icons.ts'] };
    expect(thirdParties(root, copied, ['main.js']).map(({ name }) => name)).toEqual(['@vscode/codicons']);
    expect(existsSync(join(root, 'client', 'webview', 'components', 'icons.ts'))).toBe(true);
  });

  it('are named in the notices with their licences', () => {
    const notices = renderNotices(thirdParties(root, INGREDIENTS, ['a.js', 'b.js']));
    for (const words of ['tinyglobby', 'Permission is hereby granted', 'Attribution 4.0 International'])
      expect(notices).toContain(words);
  });

  it('are known for every bundle', () => {
    const ingredients = readIngredients(root);
    expect(Object.keys(ingredients)).toEqual(
      expect.arrayContaining([
        'dist/client.cjs',
        'dist/gouji.cjs',
        'dist/client.browser.js',
        'dist/gouji-browser.js',
      ]),
    );
    for (const modules of [ingredients['dist/client.browser.js'], ingredients['dist/gouji-browser.js']])
      expect(modules?.filter((module) => module.includes('/node/'))).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('has a manifest without the fields of development', () => {
    const manifest = JSON.parse(shippedManifest('{"name":"a","type":"module","scripts":{},"main":"b"}'));
    expect(manifest).toEqual({ name: 'a', main: 'b' });
  });

  it('has a README in both languages whose pictures are in it, with no link that leads nowhere', () => {
    const readme = shippedReadme(root);
    const written = readFileSync(join(root, 'README.md'), 'utf8');
    const shown = written.replace(/<!-- repository:start -->[\s\S]*?<!-- repository:end -->/g, '');
    const pictures = shown.match(/!\[[^\]]+\]/g) ?? [];
    // What the repository alone shows leaves no indentation in front of the next item of a list.
    expect(readme).not.toMatch(/^ {2}- /m);
    expect(readme.match(/!\[[^\]]+\]\(data:image\/png;base64,/g)?.length).toBe(pictures.length);
    expect(readme.length).toBeLessThan(150_000);
    expect(readme).toContain('## 在编辑器中');
    expect(readme).toContain('## In the editor');
    expect(readme).not.toMatch(/npm (?:start|test|run)|repository:|CONTRIBUTING|^English$|^中文$/m);
    expect(readme.match(/\]\((?!data:|https:|#)[^)]*\)/g)).toBeNull();
  });
});
