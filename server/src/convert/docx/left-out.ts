import type { Message } from '../../rules/rule.ts';

const KINDS = {
  picture: { zh: '图片', en: 'pictures' },
  chart: { zh: '图表', en: 'charts' },
  object: { zh: '嵌入的对象（如 Excel 表格）', en: 'embedded objects (such as Excel sheets)' },
  deletion: { zh: '修订中已删除的文字', en: 'deletions of tracked changes' },
  hidden: { zh: '隐藏文字', en: 'pieces of hidden text' },
  chunk: { zh: '嵌入的其他文件', en: 'embedded files' },
} as const satisfies Readonly<Record<string, Message>>;

type Kind = keyof typeof KINDS;

const MOST_PLACES = 5;
const LONGEST_PLACE = 16;

/** What the file holds and the text does not, by kind, each with the words that stand before it. */
export class LeftOut {
  readonly #places = new Map<Kind, string[]>();
  #before = '';

  /** The words that were read last: the place of what is left out next. */
  passed(words: string): void {
    const trimmed = words.trim();
    if (trimmed !== '') this.#before = trimmed;
  }

  add(kind: Kind): void {
    const places = this.#places.get(kind) ?? [];
    places.push(this.#before.slice(0, LONGEST_PLACE));
    this.#places.set(kind, places);
  }

  notices(): readonly Message[] {
    return [...this.#places].map(([kind, places]) => {
      const { zh, en } = KINDS[kind];
      const behind = [...new Set(places)].filter((place) => place !== '').slice(0, MOST_PLACES);
      const where = behind.map((place) => `“${place}”`).join('、');
      return {
        zh: `${zh}未导入：${places.length} 处${where === '' ? '' : `，在${where}之后`}`,
        en: `${en} were left out: ${places.length}${where === '' ? '' : `, behind ${where}`}`,
      };
    });
  }
}
