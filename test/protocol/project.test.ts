import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../server/src/protocol/configuration.ts';
import { Project } from '../../server/src/protocol/project.ts';

const RULE = 'row-total-mismatch';
const OFF = `{"rules":{"${RULE}":"off"}}`;
const BASELINE = JSON.stringify({
  version: 1,
  files: { '一.ysgk': [{ rule: RULE, fingerprint: 'abc', count: 1 }] },
});

/** A project over files in memory, and what was asked of them and logged. */
function projectWith(files: Record<string, string>, folders: readonly string[] = []) {
  const asked: string[] = [];
  const logged: string[] = [];
  const warned: string[] = [];
  const project = new Project(
    async (uri) => {
      asked.push(uri);
      return files[uri];
    },
    (message) => logged.push(message),
    (message) => warned.push(message),
  );
  project.setFolders(folders);
  return { project, asked, logged, warned };
}

describe('the settings of a document', () => {
  it('come from the nearest file above it, on whatever file system', async () => {
    const uri = 'vscode-vfs://github/one/two/a/b/%E4%B8%80.ysgk';
    const { project } = projectWith({ 'vscode-vfs://github/one/two/.gouji.json': OFF }, [
      'vscode-vfs://github/one/two',
    ]);
    await project.prepare(uri);
    expect(project.settingsFor(uri).rules).toEqual({ [RULE]: 'off' });
  });

  it('are not looked for above the workspace folder where that is on no disk', async () => {
    const { project, asked } = projectWith({}, ['memfs:/folder/']);
    await project.prepare('memfs:/folder/a/1.ysgk');
    expect(asked).toEqual(['memfs:/folder/a/.gouji.json', 'memfs:/folder/.gouji.json']);
  });

  it('are the editor’s for a text that is in no folder, and nothing is read', async () => {
    const { project, asked } = projectWith({}, ['memfs:/folder/']);
    for (const uri of ['untitled:Untitled-1', 'memfs:/elsewhere/1.ysgk', 'no uri']) {
      await project.prepare(uri);
      expect(project.settingsFor(uri)).toEqual(DEFAULT_CONFIGURATION.settings);
    }
    expect(asked).toEqual([]);
  });

  it('are the editor’s where the file cannot be used, and its user is told once what is wrong', async () => {
    const files = { 'file:///a/.gouji.json': '{"presets":"draft"}' };
    const { project, warned } = projectWith(files);
    const read = async (): Promise<number> => {
      project.forget();
      await project.prepare('file:///a/1.ysgk');
      return warned.length;
    };
    expect(await read()).toBe(1);
    expect(warned[0]).toMatch(/^\.gouji\.json 没有起作用.*“presets”/);
    expect(project.settingsFor('file:///a/1.ysgk')).toEqual(DEFAULT_CONFIGURATION.settings);
    expect(await read()).toBe(1);
    files['file:///a/.gouji.json'] = '{';
    expect(await read()).toBe(2);
    files['file:///a/.gouji.json'] = '{}';
    expect(await read()).toBe(2);
    files['file:///a/.gouji.json'] = '{';
    expect(await read()).toBe(3);
  });

  it('are read once for many documents, and again after they were forgotten', async () => {
    const files = { 'file:///a/.gouji.json': OFF };
    const { project, asked } = projectWith(files);
    await Promise.all(['1', '2', '3'].map((name) => project.prepare(`file:///a/${name}.ysgk`)));
    expect(asked).toEqual(['file:///a/.gouji.json']);
    project.forget();
    files['file:///a/.gouji.json'] = '{}';
    await project.prepare('file:///a/1.ysgk');
    expect(project.settingsFor('file:///a/1.ysgk').rules).toEqual({});
  });

  it('are those of the files as they are, where they change while they are read', async () => {
    const files = { 'file:///a/.gouji.json': OFF };
    const { project } = projectWith(files);
    const preparing = project.prepare('file:///a/1.ysgk');
    files['file:///a/.gouji.json'] = '{}';
    project.forget();
    await preparing;
    expect(project.settingsFor('file:///a/1.ysgk').rules).toEqual({});
  });
});

describe('a baseline', () => {
  const uri = 'memfs:/folder/%E4%B8%80.ysgk';
  const files = { 'memfs:/folder/known.json': BASELINE };

  it('is read on whatever file system', async () => {
    const { project } = projectWith({ ...files, 'memfs:/folder/.gouji.json': '{"baseline":"known.json"}' }, [
      'memfs:/folder/',
    ]);
    await project.prepare(uri);
    expect(project.settingsFor(uri).known).toEqual(new Map([['abc', 1]]));
    expect(project.concerns('memfs:/folder/known.json')).toBe(true);
  });

  it.each([
    '//elsewhere/share/known.json',
    '\\\\elsewhere\\share\\known.json',
    'http://elsewhere/known.json',
  ])('is never asked of another machine: %s', async (path) => {
    const { project, asked } = projectWith({ 'file:///a/.gouji.json': JSON.stringify({ baseline: path }) });
    await project.prepare('file:///a/1.ysgk');
    expect(asked.filter((file) => new URL(file).host !== '')).toEqual([]);
    expect(project.settingsFor('file:///a/1.ysgk').rules).toEqual({});
  });
});
