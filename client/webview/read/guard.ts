/** Tells whether a value of unknown origin has a type. Total: it never throws and looks only at own properties. */
export type Guard<T> = (value: unknown) => value is T;

export const isString: Guard<string> = (value): value is string => typeof value === 'string';
export const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
export const isInteger: Guard<number> = (value): value is number => Number.isSafeInteger(value);

/** A whole number from 0: an index, a count, a line, a version. */
export const isCount: Guard<number> = (value): value is number => isInteger(value) && value >= 0;

export function isOneOf<T extends string | number>(...allowed: readonly T[]): Guard<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

/** Also takes an absent property: undefined does not cross a process border. */
export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((item) => guard(item));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isTextByKey: Guard<Readonly<Record<string, string>>> = (
  value,
): value is Readonly<Record<string, string>> => isObject(value) && Object.values(value).every(isString);

/** An object whose properties each pass; properties beyond those named are let be. */
export function hasShape<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const entries = Object.entries(guards) as [string, Guard<unknown>][];
  return (value): value is T =>
    isObject(value) &&
    entries.every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));
}
