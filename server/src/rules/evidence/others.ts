import type { Message } from '../rule.ts';

/** Behind a finding that stands for several relations: how many others it would mend; '' for none. */
export function othersToo(count: number): Message {
  if (count <= 0) return { zh: '', en: '' };
  const en = count === 1 ? 'one more relation does not' : `${count} more relations do not`;
  return { zh: `；另有 ${count} 处勾稽关系同样不符`, en: `; ${en} hold either` };
}
