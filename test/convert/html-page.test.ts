import { describe, expect, test } from 'vitest';
import { importText } from '../../server/src/convert/import-text.ts';

async function imported(page: string | Uint8Array) {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const result = await importText(bytes, '\n');
  if ('refusal' in result) throw new Error(result.refusal.zh);
  return { text: result.text, notices: result.notices.map(({ zh }) => zh) };
}

const LINKS = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">栏目${at}的名称</a></li>`).join('');
const ARTICLE = `<p>一、收支总表</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1,234.50</td></tr></table>
  <p>本年收入1,234.50万元，全部为一般公共预算拨款收入，比上年增加200.00万元，主要原因是人员增加。</p>`;
const TEXT = [
  '一、收支总表',
  '项目\t金额\n合计\t1,234.50',
  '本年收入1,234.50万元，全部为一般公共预算拨款收入，比上年增加200.00万元，主要原因是人员增加。\n',
].join('\n\n');

describe('a saved web page', () => {
  test('gives its article with the title above it, without navigation, scripts, hidden text and footer', async () => {
    const { text, notices } =
      await imported(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><script>var a="<p>b</p>"</script></head>
      <body><header>云溪县人民政府门户网站</header><nav>${LINKS}</nav><ul>${LINKS}</ul>
      <div class="main"><h1>云溪县水文站2026年部门预算</h1><div class="info"><a href="#">打印</a></div>
      <div class="text">${ARTICLE}<p style="display: none">隐藏</p><img src="a.png"></div></div>
      <div><a href="/1">上一篇</a> <a href="/2">下一篇：其他单位的预算公开</a></div>
      <footer>版权所有 主办单位 备案编号</footer></body></html>`);
    expect(text).toBe(`云溪县水文站2026年部门预算\n\n${TEXT}`);
    expect(notices).toEqual(['1 个图片未导入']);
  });

  test('takes the title of the head where the page shows none', async () => {
    const { text } = await imported(
      `<html><head><title>云溪县水文站2026年部门预算_云溪县人民政府</title></head><body><ul>${LINKS}</ul><div>${ARTICLE}</div></body></html>`,
    );
    expect(text).toBe(`云溪县水文站2026年部门预算\n\n${TEXT}`);
  });

  test('keeps the first row of a table whose amounts are blank, and takes a title over all columns out', async () => {
    const { text } = await imported(
      '<html><body><table><tr><td colspan=2>收支情况</td></tr><tr><td>项目</td><td>金额</td></tr></table><table><tr><td>一、教育支出</td><td></td></tr><tr><td>合计</td><td>1.00</td></tr></table></body></html>',
    );
    expect(text).toBe('收支情况\n\n项目\t金额\n\n一、教育支出\t\n合计\t1.00\n');
  });

  test('keeps a header with the title, a contents list of places in the page, and captions of tables', async () => {
    const { text } = await imported(
      `<html><body><header><h1>2026年部门预算</h1><p>编制单位：水文站</p></header><nav><ol><li><a href="#a">一、收支总表</a></li></ol></nav><main><table><caption><p>收支总表</p><p>单位：万元</p></caption><tr><td>项目</td><td>金额</td></tr></table>${ARTICLE}</main></body></html>`,
    );
    expect(text).toBe(
      `2026年部门预算\n\n编制单位：水文站\n\n一、收支总表\n\n收支总表\n\n单位：万元\n\n项目\t金额\n\n${TEXT}`,
    );
  });

  test('tells a title of two lines once, and not where its first link leads', async () => {
    const { text } = await imported(
      `<html><head><title>云溪县水文站2025年度部门决算</title></head><body><a href="#main">跳到正文</a><header><h1>云溪县水文站</h1><p>2025年度部门决算</p></header><main id="main">${ARTICLE}</main></body></html>`,
    );
    expect(text).toBe(`云溪县水文站\n\n2025年度部门决算\n\n${TEXT}`);
  });

  test('of an office program is its article as a whole', async () => {
    const { text } = await imported(
      `<html><body><div class="WordSection1"><p class="MsoTitle">云溪县水文站2026年部门预算</p>${ARTICLE}</div></body></html>`,
    );
    expect(text).toBe(`云溪县水文站2026年部门预算\n\n${TEXT}`);
  });

  test('built of tables gives the table inside, not its frame', async () => {
    const { text } = await imported(
      `<html><body><table><tr><td><ul>${LINKS}</ul></td><td><table><tr><td>${ARTICLE}</td></tr></table></td></tr></table></body></html>`,
    );
    expect(text).toBe(TEXT);
  });

  test.each([
    ['said', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['not said', '<meta name="a">'],
    ['said wrongly', '<meta charset="utf-8">'],
  ])('in GB18030 is read where that is %s', async (_, meta) => {
    const words = new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3]); // 预算
    const page = new Uint8Array([
      ...new TextEncoder().encode(`<html><head>${meta}</head><body><p>`),
      ...words,
      ...new TextEncoder().encode('</p></body></html>'),
    ]);
    expect((await imported(page)).text).toBe('预算\n');
  });

  test.each(['<html><body><table><tr><td>甲', `${'<div>'.repeat(20_000)}甲`, '<p>甲</div></table></p>'])(
    'that is broken is read as far as it goes',
    async (page) => {
      expect((await imported(page)).text).toBe('甲\n');
    },
  );
});
