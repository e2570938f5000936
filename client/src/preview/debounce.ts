/** Calls `action` once the calls rest for some milliseconds; `dispose` calls off what is still to come. */
export class Debounce {
  readonly #delay: number;
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delay: number, action: () => void) {
    this.#delay = delay;
    this.#action = action;
  }

  call(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#action, this.#delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
