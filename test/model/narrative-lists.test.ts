import { describe, expect, it } from 'vitest';
import { disclose } from '../../server/src/model/disclose.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** `amount of the amount in whose list it stands`. */
function listsIn(...paragraphs: string[]): readonly string[] {
  const { tree, figures, narrative } = disclose(
    parse(['云溪县水文站2024年部门预算', ...paragraphs, ''].join('\n\n')),
  );
  const written = (figure: number) => tree.text.slice(figures.start[figure], figures.end[figure]);
  return narrative.claims.map(({ figure, head }) => {
    const within = narrative.claims[head];
    return within === undefined ? written(figure) : `${written(figure)} of ${written(within.figure)}`;
  });
}

function topicsIn(...paragraphs: string[]): readonly string[] {
  const { narrative } = disclose(parse(['云溪县水文站2024年部门预算', ...paragraphs, ''].join('\n\n')));
  return narrative.claims.map(({ topic: { measure, fund, name }, partial }) =>
    [measure, fund, name, partial ? '(part)' : undefined].filter((word) => word !== undefined).join(' '),
  );
}

describe('lists of the text', () => {
  it('go on behind a list of words', () => {
    expect(
      listsIn('1.水情监测80万元，主要包括：仪器校准50万元，用于维护，包括耗材、运输等；站房租用30万元。'),
    ).toEqual(['80', '50 of 80', '30 of 80']);
  });

  it('go on behind a bracket that has a list of its own', () => {
    expect(
      listsIn(
        '2024年“三公”经费9万元，其中：公务用车购置及运行维护费6万元（其中：购置费2万元，运行费4万元），公务接待费3万元。',
      ),
    ).toEqual(['9', '6 of 9', '2 of 6', '4 of 6', '3 of 9']);
  });

  it('stand in a bracket right behind their total', () => {
    expect(
      listsIn(
        '公务用车购置及运行维护费6万元（公务用车购置费2万元，公务用车运行维护费4万元），公务接待费3万元。',
      ),
    ).toEqual(['6', '2 of 6', '4 of 6', '3']);
  });
});

describe('amounts that something involves', () => {
  it('are all of the projects where the sentence says so', () => {
    expect(topicsIn('2024年所有项目支出纳入部门预算绩效管理，涉及预算资金90万元。')).toEqual(['project']);
    expect(
      topicsIn('（三）绩效情况。2024年项目支出均实行了绩效目标管理，涉及一般公共预算财政拨款90万元。'),
    ).toEqual(['project general']);
    expect(topicsIn('本部门绩效目标管理全覆盖，涉及一般公共预算拨款90万元。')).toEqual(['general']);
  });

  it('are not known where only some projects are', () => {
    expect(topicsIn('2024年5个项目实行绩效目标管理，涉及财政性资金90万元。')).toEqual(['grant 涉及 (part)']);
  });
});

describe('names', () => {
  it('keep words that begin as one that says nothing', () => {
    expect(topicsIn('包括：中央转移支付补助5万元，预算准备金3万元。')).toEqual([
      '中央转移支付补助',
      '预算准备金',
    ]);
  });
});
