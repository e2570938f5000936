import { describe, expect, it } from 'vitest';
import type { Topic } from '../../server/src/model/claim.ts';
import { disclose } from '../../server/src/model/disclose.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { parse } from '../../server/src/syntax/parse.ts';

function read(...paragraphs: string[]): Disclosure {
  return disclose(parse(['云溪县水文站2024年部门预算', ...paragraphs, ''].join('\n\n')));
}

function written({ tree, figures }: Disclosure, figure: number): string {
  return figure < 0 ? '-' : tree.text.slice(figures.start[figure], figures.end[figure]);
}

function topicOf({ period, stage, own, path, ...words }: Topic): string {
  const when = [period === 'current' ? [] : [period], stage ?? []].flat();
  const told = [...Object.values(words), ...Object.values(path ?? {})].filter((word) => word !== undefined);
  return [...(own ? [] : ['^']), ...when, ...told].join(' ');
}

/** `amount topic`, with the amount in whose list it stands. */
function claimsIn(...paragraphs: string[]): readonly string[] {
  const disclosure = read(...paragraphs);
  const { claims } = disclosure.narrative;
  return claims.map((claim) => {
    const head = claims[claim.head];
    const within = head === undefined ? '' : ` of ${written(disclosure, head.figure)}`;
    return `${written(disclosure, claim.figure)} ${topicOf(claim.topic)}${within}`;
  });
}

/** `change rate → the amounts that it may belong to`, with the directions as signs. */
function comparisonsIn(...paragraphs: string[]): readonly string[] {
  const disclosure = read(...paragraphs);
  const sign = (direction: number) => (direction === 0 ? '±' : direction > 0 ? '+' : '-');
  return disclosure.narrative.comparisons.map(
    ({ change, rate, changeDirection, rateDirection, targets, basis }) => {
      const told = targets.map((index) =>
        written(disclosure, disclosure.narrative.claims[index]?.figure ?? -1),
      );
      const parts = [
        sign(changeDirection) + written(disclosure, change),
        sign(rateDirection) + written(disclosure, rate),
      ];
      return `${basis} ${parts.join(' ')} → ${told.join()}`;
    },
  );
}

describe('claims', () => {
  it('are named by their own words, whatever stands between them', () => {
    expect(
      claimsIn(
        '2024年云溪县水文站一般公共预算拨款安排的“三公”经费预算支出 3.20 万元。',
        '本部门2024年机关运行经费财政拨款预算12.50万元。',
      ),
    ).toEqual(['3.20 three-public general expenditure', '12.50 operating grant']);
  });

  it('are told of bodies that are counted as of all', () => {
    expect(
      claimsIn(
        '云溪县水文站下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为12.50万元。',
        '本级及所属两个行政单位、3户参照公务员法管理的事业单位的机关运行经费为12.50万元。',
        '水文站二家机关机关运行经费12.50万元。',
        '新增一个二级预算单位人员经费4.00万元，下属2家事业单位支出3.00万元。',
      ),
    ).toEqual([
      '12.50 operating grant',
      '12.50 operating',
      '12.50 operating',
      '4.00 personnel 新增一个二级预算单位人员经费',
      '3.00 expenditure 下属2家事业单位支出',
    ]);
  });

  it('keep names that no word explains, and prose, as names', () => {
    expect(claimsIn('收入预算50.00万元，涉及项目预算资金8.00万元，办公费4.00万元。')).toEqual([
      '50.00 income',
      '8.00 涉及项目',
      '4.00 办公费',
    ]);
  });

  it('read paths of subjects and printed codes', () => {
    expect(
      claimsIn(
        '1.农林水支出（类）水利（款）水文测报（项）2024年预算数为20.00万元。',
        '（2）行政运行（2130301）30.00万元；',
        '2210201-住房公积金 5.00 万元。',
      ),
    ).toEqual(['20.00 农林水支出 水利 水文测报', '30.00 2130301', '5.00 2210201']);
  });

  it('stand in the list that their sentence or the paragraph before opened', () => {
    expect(
      claimsIn(
        '二、支出情况说明',
        '支出预算90.00万元，其中：基本支出60.00万元，项目支出30.00万元。',
        '一般公共预算基本支出60.00万元，其中：',
        '人员经费50.00万元，主要包括：基本工资、津贴补贴。',
        '公用经费10.00万元。',
      ),
    ).toEqual([
      '90.00 expenditure',
      '60.00 basic of 90.00',
      '30.00 project of 90.00',
      '60.00 basic general',
      '50.00 personnel of 60.00',
      '10.00 public of 60.00',
    ]);
  });

  it('take their subject over from the phrase before, or from the title', () => {
    expect(
      claimsIn(
        '七、“三公”经费情况说明',
        '（一）公务接待费',
        '2024年预算安排1.40万元。',
        '会议费：2023年执行数为2.00万元，2024年预算安排3.00万元。',
      ),
    ).toEqual(['1.40 ^ reception', '2.00 ^ prior final meeting', '3.00 ^ meeting']);
  });

  it('go on over a page break', () => {
    expect(
      claimsIn(
        '按照综合预算的原则，全部收入和支出均纳入预算管理，支出包括：社会保障',
        '和就业支出8.50万元，卫生健康支出3.40万元。',
      ),
    ).toEqual(['8.50 expenditure 社会保障和就业支出', '3.40 expenditure 卫生健康支出']);
  });

  it('are no thresholds, prices, counts, years or rests of broken numbers', () => {
    expect(
      claimsIn('单价50万元以上设备3台，补贴标准每月90元/人，2023年底车辆5辆，收入预算1,2\n83.00万元。'),
    ).toEqual([]);
    expect(claimsIn('收入预算13,99.31万元，支出预算1,23,4.50万元。')).toEqual([]);
    expect(claimsIn('收入预算2,013.99万元，为2026,20.50万元。')).toHaveLength(2);
  });

  it('are not read from glossaries', () => {
    expect(claimsIn('第四部分 名词解释', '一、小额采购：指预算10.00万元的采购。')).toEqual([]);
  });

  it('are as precise as the passage writes, which may leave out zeros', () => {
    const disclosure = read('收入预算40万元，其中：财政拨款38.25万元，其他收入1.75万元。');
    const [first = -1] = disclosure.narrative.claims.map(({ figure }) => figure);
    expect([disclosure.figures.value[first], disclosure.figures.ulp[first]]).toEqual([40_000_000, 10_000]);
  });

  it('are parts only where the words before say so', () => {
    const partial = read(
      '①人员经费：商品和服务支出（302）5.00万元；②公用经费：商品和服务支出（302）9.00万元。',
    );
    expect(partial.narrative.claims.map((claim) => claim.partial)).toEqual([true, true]);
    expect(
      read('按支出功能分类：农林水支出5.00万元。').narrative.claims.map((claim) => claim.partial),
    ).toEqual([false]);
  });
});

describe('comparisons', () => {
  it('belong to the amount before them', () => {
    expect(
      comparisonsIn('机关运行经费12.50万元，比上年增加2.50万元，增长25.00%，主要原因是人员增加。'),
    ).toEqual(['prior +2.50 +25.00 → 12.50']);
  });

  it('belong to the total first where a full stop parts them from its list', () => {
    expect(
      comparisonsIn(
        '支出预算90.00万元，其中：基本支出60.00万元、项目支出30.00万元。比上年减少5.00万元，下降5.26%。',
      ),
    ).toEqual(['prior -5.00 -5.26 → 90.00,30.00']);
  });

  it('belong to the amount that they name', () => {
    expect(
      comparisonsIn('收入总计50.00万元，支出总计49.00万元，与2023年预算相比，收入减少5.00万元，下降9%。'),
    ).toEqual(['prior -5.00 -9 → 50.00']);
  });

  it('read rates in brackets, 持平 and forms that were not filled in', () => {
    expect(
      comparisonsIn(
        '会议费32.00万元，较上年减少8.00万元（20.00%）。',
        '培训费6.00万元，与上年持平。',
        '其他收入0万元，与上年相比增加（减少）0万元。',
      ),
    ).toEqual(['prior -8.00 -20.00 → 32.00', 'prior +持平 ±- → 6.00', 'prior ±0 ±- → 0']);
  });

  it('of an explanation are parts of nothing', () => {
    expect(comparisonsIn('支出预算90.00万元，比上年减少5.00万元，主要原因是培训费减少3.00万元。')).toEqual([
      'prior -5.00 ±- → 90.00',
      'prior -3.00 ±- → ',
    ]);
  });
});

describe('shares and denials', () => {
  it('say what they are shares of', () => {
    const { narrative } = read(
      '公务接待费2.00万元，占“三公”经费的20.00%；支出决算为9.00万元，完成年初预算的90.00%。',
    );
    expect(narrative.shares.map(({ kind, base }) => `${kind} ${base?.measure ?? '-'}`)).toEqual([
      'share three-public',
      'completion -',
    ]);
  });

  it('deny funds and purposes of this year, in notes too', () => {
    const disclosure = read(
      '2024年没有政府性基金预算支出。',
      '2023年未安排公务用车购置费。',
      '本部门无下属单位。',
      '注：本单位无国有资本经营预算支出，故本表无数据。',
    );
    expect(disclosure.narrative.denials.map(({ figure }) => written(disclosure, figure))).toEqual([
      '没有政府性基金预算支出',
      '无国有资本经营预算支出',
    ]);
  });
});
