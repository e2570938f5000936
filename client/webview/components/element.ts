import { LitElement } from 'lit';
import type { Action, State } from '../state/state.ts';
import { type Say, sayWith } from '../strings.ts';

/** What every part of the panel is given. */
export interface Context {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** A part of the panel: shows a `Context`, changes nothing itself. */
export abstract class PanelElement extends LitElement {
  static override properties = { context: { attribute: false } };

  declare context: Context;

  protected get state(): State {
    return this.context.state;
  }

  protected get say(): Say {
    return sayWith(this.context.state.strings);
  }

  protected dispatch(action: Action): void {
    this.context.dispatch(action);
  }
}

/** Defines a custom element once, also where a bundle is loaded twice. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
