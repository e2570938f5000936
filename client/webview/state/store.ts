import type { ToHost } from '../messages.ts';
import { reduce } from './reduce.ts';
import type { Action, State } from './state.ts';

/** Holds the state, and tells whoever listens when it changed. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
}

/** `changed` is called after each step; `post` with each message to the editor's side, in order. */
export function newStore(
  first: State,
  post: (message: ToHost) => void,
  changed: (state: State) => void,
): Store {
  let state = first;
  return {
    state: () => state,
    dispatch(action) {
      const step = reduce(state, action);
      state = step.state;
      changed(state);
      for (const message of step.posts) post(message);
    },
  };
}
