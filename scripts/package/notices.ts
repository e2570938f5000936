import type { ThirdParty } from './third-party.ts';

const HEAD = `勾稽 Gouji 的程序文件中含有下列开源软件，特此致谢并附其许可。
The program files of Gouji contain the following open-source software, with thanks, under its licences.`;

const LINE = '-'.repeat(80);

/** THIRD-PARTY-NOTICES.txt: whose work is in the bundles and by which licence. */
export function renderNotices(parties: readonly ThirdParty[]): string {
  const sections = parties.map(({ name, version, license, homepage, texts }) => {
    const title = [`${name} ${version} (${license})`, ...(homepage === undefined ? [] : [homepage])];
    return [LINE, ...title, LINE, '', texts.join('\n\n')].join('\n');
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}
