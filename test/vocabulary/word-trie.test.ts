import { describe, expect, it } from 'vitest';
import { WordTrie } from '../../server/src/vocabulary/narrative/word-trie.ts';

function trieOf(words: readonly string[]): WordTrie<string> {
  const trie = new WordTrie<string>();
  for (const word of words) trie.add(word, word);
  return trie;
}

/** What a search of all words one by one finds. */
function longest(words: readonly string[], text: string, at: number, end: number): string | undefined {
  const found = words.filter((word) => at + word.length <= end && text.startsWith(word, at));
  return found.sort((one, other) => other.length - one.length)[0];
}

describe('WordTrie', () => {
  it('finds the longest word that ends before the limit', () => {
    const trie = trieOf(['预算', '预算数', '预算数为']);
    expect(trie.longestAt('年初预算数为5', 2, 7)?.meaning).toBe('预算数为');
    expect(trie.longestAt('年初预算数为5', 2, 5)?.meaning).toBe('预算数');
    expect(trie.longestAt('年初预算数为5', 2, 3)).toBeUndefined();
    expect(trie.longestAt('年初预算', 4, 4)).toBeUndefined();
  });

  it('keeps the first meaning of a word', () => {
    const trie = new WordTrie<number>();
    trie.add('支出', 1);
    trie.add('支出', 2);
    expect(trie.longestAt('支出', 0, 2)).toEqual({ length: 2, meaning: 1 });
  });

  it('finds what a search of all words finds, with many words', () => {
    const letters = '收支出入预算';
    const words: string[] = [];
    for (let seed = 1; words.length < 700; seed++) {
      let word = '';
      for (let rest = seed * 7919; rest > 0; rest = Math.floor(rest / 6)) word += letters.charAt(rest % 6);
      words.push(word.slice(0, 1 + (seed % 6)));
    }
    const trie = trieOf(words);
    const text = words.slice(0, 120).join('、');
    for (let at = 0; at < text.length; at++) {
      const end = Math.min(text.length, at + 5);
      expect(trie.longestAt(text, at, end)?.meaning).toBe(longest(words, text, at, end));
    }
  });
});
