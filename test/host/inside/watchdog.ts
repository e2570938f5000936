// Takes the place of the native module native-watchdog; `guard.ts` does its work.
export const start = (): void => {};
export const exit = (code?: number): void => process.exit(code ?? 0);
