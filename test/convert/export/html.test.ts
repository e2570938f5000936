import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../host/requirements.ts';
import { samples } from '../../paths.ts';
import { all, exportedBytes, parseMarkup, words } from './read-back.ts';

const pageOf = (text: string) => new TextDecoder().decode(exportedBytes(text, 'html'));
const EVIL = `<script>alert(1)</script>“>'<img src=x onerror=alert(1)>`;
const TEXT = `云溪县水务局2025年部门预算${EVIL}

第一部分 概况${EVIL}

职能${EVIL}是这样的。

支出总表${EVIL}

单位：万元${EVIL}

科目编码	科目名称	合计	基本支出	项目支出
	合计	1310.50	1300.50	10.00
201	一般公共服务支出${EVIL}	1310.50	1300.50	10.00

注：${EVIL}。
`;

describe('a page', () => {
  it('holds no markup of the document', () => {
    const page = parseMarkup(pageOf(TEXT), false);
    for (const name of ['script', 'img', 'iframe', 'link', 'object']) expect(all(page, name)).toEqual([]);
    expect(words(page).match(/onerror=alert/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('allows its own style sheet by digest, and nothing else', () => {
    const page = parseMarkup(pageOf(TEXT), false);
    const [style] = all(page, 'style');
    const digest = createHash('sha256')
      .update(style === undefined ? '' : words(style))
      .digest('base64');
    const policy = all(page, 'meta').find((one) => one.attributes['http-equiv'])?.attributes['content'];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(pageOf(TEXT)).not.toContain('style=');
  });

  it('says which heads belong to what', () => {
    const page = parseMarkup(pageOf(readFileSync(join(samples, 'zeros.ysgk.txt'), 'utf8')), false);
    const scopes = new Set(all(page, 'th').map((one) => one.attributes['scope']));
    expect(scopes).toEqual(new Set(['col', 'colgroup', 'row']));
    expect(all(page, 'caption').every((one) => words(one) !== '')).toBe(true);
    const ids = new Set(
      all(page, 'p')
        .concat(all(page, 'h2'), all(page, 'h3'))
        .map((one) => one.attributes['id']),
    );
    const links = all(page, 'a').flatMap((one) => one.attributes['href']?.slice(1) ?? []);
    expect(links.filter((link) => link !== 'main' && !ids.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(15);
  });
});

const browser = findBrowser();
if (browser === undefined)
  console.warn('\n*** no Chromium or Chrome: the exported page was NOT tested in a browser ***\n');

describe.runIf(browser !== undefined)('in a browser', { retry: 2 }, () => {
  it.each(['zeros.ysgk.txt', 'pipes.ysgk.md'])(
    'axe-core finds nothing in %s, and nothing is refused',
    async (name) => {
      const program = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] });
      try {
        const page = await program.newPage();
        const told: string[] = [];
        page.on('console', (message) => told.push(message.text()));
        await page.setContent(pageOf(readFileSync(join(samples, name), 'utf8')));
        await page.evaluate(axe.source);
        expect(
          await page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id }) => id))'),
        ).toEqual([]);
        expect(told).toEqual([]);
        const alignment = "getComputedStyle(document.querySelector('td.n')).textAlign";
        expect(await page.evaluate(alignment)).toBe('right');
      } finally {
        await program.close();
      }
    },
  );
});
