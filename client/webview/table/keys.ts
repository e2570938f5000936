import type { Move } from './selection.ts';

/** What a key pressed on a cell asks for. */
export type GridCommand =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'edit'; readonly text: string | undefined }
  | { readonly do: 'problem'; readonly direction: 1 | -1 }
  | {
      readonly do:
        | 'fold'
        | 'reveal'
        | 'trace'
        | 'fix'
        | 'select-all'
        | 'undo'
        | 'redo'
        | 'search'
        | 'keys'
        | 'escape';
    };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};
const FAR: Readonly<Record<string, Move>> = { ...MOVES, Home: 'start', End: 'end' };

const PLAIN: Readonly<Record<string, GridCommand>> = {
  F2: { do: 'edit', text: undefined },
  Enter: { do: 'edit', text: undefined },
  ' ': { do: 'fold' },
  t: { do: 'trace' },
  '/': { do: 'search' },
  '?': { do: 'keys' },
  Escape: { do: 'escape' },
};

const WITH_CONTROL: Readonly<Record<string, GridCommand>> = {
  Enter: { do: 'reveal' },
  '.': { do: 'fix' },
  a: { do: 'select-all' },
  z: { do: 'undo' },
  y: { do: 'redo' },
};

/** The command of a key, undefined for a key that means nothing here. Digits and a minus begin an edit, as in Excel. */
export function gridCommand(press: KeyPress): GridCommand | undefined {
  if (press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const control = press.ctrlKey || press.metaKey;
  const move = (control ? FAR : MOVES)[key];
  if (move) return { do: 'move', move, extend: press.shiftKey };
  if (key === 'F8') return { do: 'problem', direction: press.shiftKey ? -1 : 1 };
  if (control) return key === 'z' && press.shiftKey ? { do: 'redo' } : WITH_CONTROL[key];
  return PLAIN[key] ?? (/^[0-9-]$/.test(key) ? { do: 'edit', text: key } : undefined);
}
