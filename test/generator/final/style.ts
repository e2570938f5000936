import type { Random } from '../random.ts';
import { drawStyle, type Style } from '../style.ts';

/** How one document of final accounts is laid out, beside what all documents share. */
export interface FinalStyle extends Style {
  /** 行次 columns in the statements and 栏次 rows below the heads. */
  readonly numbered: boolean;
  readonly statementColumns: 'single' | 'planned';
  readonly generalColumns: 'spent' | 'flow' | 'planned' | 'rate';
  readonly fundColumns: 'flow' | 'spent';
  readonly basicPanels: 2 | 3;
  readonly publicPairs: 'blocks' | 'rows' | 'interleaved' | 'list';
  readonly meetings: boolean;
  readonly used: '使用非财政拨款结余' | '使用非财政拨款结余和专用结余' | '用事业基金弥补收支差额';
}

export function drawFinalStyle(random: Random): FinalStyle {
  const style = drawStyle(random);
  return {
    ...style,
    codes: random.pick(['whole', 'whole', 'whole', 'own-parts', 'all-parts'] as const),
    zero: random.pick(['printed', 'blank', 'blank'] as const),
    caption: random.pick(['above', 'above', 'inside', 'numbered'] as const),
    totalWord: random.pick(['合计', '合计', '合 计'] as const),
    numbering: '一、',
    index: false,
    indexRow: false,
    numbered: random.chance(0.6),
    statementColumns: random.pick(['single', 'single', 'planned'] as const),
    generalColumns: random.pick(['spent', 'spent', 'flow', 'planned', 'rate'] as const),
    fundColumns: random.pick(['flow', 'flow', 'spent'] as const),
    basicPanels: random.pick([2, 3] as const),
    publicPairs: random.pick(['blocks', 'rows', 'interleaved', 'list'] as const),
    meetings: random.chance(0.3),
    used: random.pick([
      '使用非财政拨款结余',
      '使用非财政拨款结余和专用结余',
      '用事业基金弥补收支差额',
    ] as const),
  };
}
