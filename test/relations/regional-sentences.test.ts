import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function document(...paragraphs: string[]): string {
  return ['云溪县水文站2024年部门预算', ...paragraphs].flatMap((paragraph) => [paragraph, '']).join('\n');
}

const sums = (...paragraphs: string[]) =>
  statementsIn(document(...paragraphs), 'text-sum').filter((statement) => !statement.includes('≥'));

describe('a list within a list', () => {
  const nested = (personnel: string) =>
    sums(
      '二、支出说明',
      `2024年支出预算1234.56万元，其中基本支出823.04万元，包括人员经费${personnel}万元和日常公用经费110.71万元；项目支出411.52万元，主要为测站改造。`,
    );

  it('is over where what stands beside its total is named', () => {
    expect(nested('712.33')).toEqual(['1234.56 = 823.04 + 411.52', '823.04 = 712.33 + 110.71']);
    expect(nested('792.33')).toEqual([
      '1234.56 = 823.04 + 411.52',
      '823.04 = 792.33 + 110.71 (contradicted)',
    ]);
  });
});

describe('a list that a full stop ends', () => {
  const listed = (total: string) =>
    sums(
      '二、支出说明',
      `2024年一般公共预算拨款合计${total}万元，其中：基本支出823.04万元，比上年预算增加30.12万元。主要原因是人员增加；项目支出411.52万元，比上年预算增加24.22万元。主要原因是项目增加。`,
    );

  it('goes on behind a reason that ends with a semicolon', () => {
    expect(listed('1234.56')).toEqual(['1234.56 = 823.04 + 411.52']);
    expect(listed('1254.56')).toEqual(['1254.56 = 823.04 + 411.52 (contradicted)']);
  });
});

describe('a list of paragraphs', () => {
  it('ends at another title', () => {
    expect(
      sums(
        '一、收支情况说明',
        '（一）支出预算情况',
        '2024年支出预算总额为1234.56万元。其中：',
        '按支出项目类别划分：基本支出823.04万元；项目支出411.52万元。',
        '（二）财政拨款支出情况',
        '2024年财政拨款支出预算总额为1234.56万元。',
        '基本支出500.04万元；项目支出411.52万元。',
      ),
    ).toEqual(['1234.56 = 823.04 + 411.52']);
  });
});

describe('the lists of both sides', () => {
  const told = (agriculture: string) =>
    sums(
      '二、财政拨款收支预算情况说明',
      '2024年财政拨款收支预算总数1234.56万元，比2023年财政拨款收支预算总数增加54.34万元，主要是由于人员增加。',
      `收入包括：本年一般公共预算拨款收入1198.37万元、上年一般公共预算拨款结转36.19万元；支出包括：农林水支出${agriculture}万元、社会保障和就业支出140.66万元、住房保障支出188.48万元。`,
    );

  it('may stand in a paragraph of their own below the total', () => {
    expect(told('905.42')).toEqual(['1234.56 = 1198.37 + 36.19', '1234.56 = 905.42 + 140.66 + 188.48']);
    expect(told('965.42')).toEqual([
      '1234.56 = 1198.37 + 36.19',
      '1234.56 = 965.42 + 140.66 + 188.48 (contradicted)',
    ]);
  });
});

describe('主要', () => {
  it('leaves nothing out of a list of 以下方面', () => {
    expect(
      sums(
        '五、一般公共预算支出情况说明',
        '2024年一般公共预算支出1234.56万元。主要用于以下方面：农林水支出965.42万元；社会保障和就业支出140.66万元；住房保障支出188.48万元。',
      ),
    ).toEqual(['1234.56 = 965.42 + 140.66 + 188.48 (contradicted)']);
  });
});

describe('a share of all that goes out', () => {
  const share = (percent: string) =>
    statementsIn(
      document(
        '一、收支情况说明',
        `2024年支出预算总额为1234.56万元。其中：农林水支出905.42万元，占支出预算总额的${percent}%；住房保障支出329.14万元，占支出预算总额的26.66%。`,
        '2024年财政拨款支出预算总额为1198.37万元。',
      ),
      'share',
    );

  it('is of the amount in whose list it stands', () => {
    expect(share('73.34')[0]).toBe('73.34 = ratio of 905.42 + 1234.56');
    expect(share('37.43')[0]).toBe('37.43 = ratio of 905.42 + 1234.56 (contradicted)');
  });
});

describe('vehicles', () => {
  const vehicles = (running: string) =>
    sums(
      '五、“三公”经费说明',
      '2024年“三公”经费预算数16.80万元，其中：因公出国（境）经费0.00万元，公务接待费4.50万元，公务用车购置及运行维护费12.30万元。',
      '单位现有公务用车4辆，安排公务用车购置费0.00万元。',
      `安排公务用车运行维护费${running}万元，用于燃油、维修等。`,
    );

  it('are bought and run in paragraphs behind the list that tells of both', () => {
    expect(vehicles('12.30')).toContain('12.30 = 0.00 + 12.30');
    expect(vehicles('12.80')).toContain('12.30 = 0.00 + 12.80 (contradicted)');
  });
});

describe('a change in a paragraph of its own', () => {
  const growth = (change: string) =>
    statementsIn(
      document(
        '三、收入情况',
        '2024年部门财务总收入1234.56万元，其中：一般公共预算1198.37万元，上年结转36.19万元。',
        change,
      ),
      'growth',
    ).filter((statement) => !statement.includes('≥'));

  it('is of what the paragraph above tells first', () => {
    expect(growth('与上年对比增加54.34万元，增长4.60%，主要原因是人员增加。')).toEqual([
      '4.60 = growth of 1234.56 + 54.34',
    ]);
    expect(growth('与上年对比增加54.34万元，增长8.60%，主要原因是人员增加。')).toEqual([
      '8.60 = growth of 1234.56 + 54.34 (contradicted)',
    ]);
  });

  it('may be of a part that is told there', () => {
    expect(growth('与上年对比增加48.26万元，增长4.20%，主要原因是人员增加。')).toEqual([
      '4.20 = growth of 1198.37 + 48.26',
    ]);
  });

  it('is of nothing that is told there where it does not begin with what is compared', () => {
    expect(growth('同时，测站维护增加54.34万元，增长8.60%。')).toEqual([]);
  });
});

describe('paragraphs below a total', () => {
  const sorted = (agriculture: string) =>
    sums(
      '（二）支出预算情况',
      '2024年支出预算总额为1234.56万元。其中：',
      '按支出项目类别划分：基本支出823.04万元；项目支出411.52万元。',
      `按支出功能科目划分：农林水支出${agriculture}万元；社会保障和就业支出140.66万元；住房保障支出188.48万元。`,
    );

  it('make it up one by one', () => {
    expect(sorted('905.42')).toContain('1234.56 = 905.42 + 140.66 + 188.48');
    expect(sorted('965.42')).toContain('1234.56 = 965.42 + 140.66 + 188.48 (contradicted)');
  });

  it('do not where they miss it by more than a slip', () => {
    expect(sorted('311.07').filter((statement) => statement.includes('311.07'))).toEqual([]);
  });
});

describe('words before a colon that the amount repeats', () => {
  const told = (basic: string, works = '275.33') =>
    sums(
      '四、一般公共预算拨款支出',
      '2024年一般公共预算拨款支出预算1198.37万元，其中，农林水支出969.23万元，占80.88%；住房保障支出229.14万元，占19.12%。具体安排情况如下：',
      `（一）基本支出：2024年基本支出预算数${basic}万元，主要是为保障正常运转而发生的各项支出。`,
      `（二）项目支出：2024年项目支出预算数375.33万元，主要是为完成特定任务而发生的支出。其中：农业生产支出${works}万元，主要用于产业发展等方面；农村环境支出100.00万元，主要用于环境整治等方面。`,
    );

  it('name all of it, and in paragraphs below an amount all that it is made up of', () => {
    expect(told('823.04')).toEqual([
      '1198.37 = 823.04 + 375.33',
      '1198.37 = 969.23 + 229.14',
      '375.33 = 275.33 + 100.00',
    ]);
    expect(told('823.94')).toContain('1198.37 = 823.94 + 375.33 (contradicted)');
    expect(told('700.11').filter((statement) => statement.includes('700.11'))).toEqual([]);
  });
});

describe('收入按资金来源分为：', () => {
  it('opens the list of a side', () => {
    expect(
      sums(
        '四、财政拨款收支总表的说明',
        '2024年财政拨款收支预算1234.56万元。收入按资金来源分为：一般公共预算拨款1198.37万元，上年结转36.19万元；支出按功能分类分为：农林水支出1105.42万元，占89.54%；住房保障支出129.14万元，占10.46%。',
      ),
    ).toEqual(['1234.56 = 1198.37 + 36.19', '1234.56 = 1105.42 + 129.14']);
  });
});

describe('parts of all funds that are told again of one', () => {
  const told = (carried: string) =>
    sums(
      '（一）收支总体情况',
      `2024年收入预算1234.56万元，其中：一般公共预算拨款${carried}。支出预算1234.56万元，包括：农林水支出905.42万元，社会保障和就业支出140.66万元，卫生健康支出60.28万元，住房保障支出128.20万元。`,
      '（二）一般公共预算支出情况',
      '1.农林水支出869.23万元，主要用于测站。',
      '2.社会保障和就业支出140.66万元，主要用于养老保险。',
      '3.卫生健康支出60.28万元，主要用于医疗保险。',
      '4.住房保障支出128.20万元，主要用于公积金。',
    ).filter((statement) => statement.includes('contradicted'));

  it('may leave out what is carried over, or what other funds pay', () => {
    expect(told('1198.37万元，上年结转36.19万元')).toEqual([]);
    expect(told('1190.37万元，上年结转8.00万元，其他收入36.19万元')).toEqual([]);
  });
});
