import { UsageError } from './io.ts';

/** What Node says of a wrong command line, by its error codes. */
const PROBLEMS: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `没有 ${option} 这个选项 (unknown option); gouji help`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) =>
    `${option} 的值不对：有的选项后面要有值，有的不带值 (its value is missing, or it takes none); gouji help`,
};

/** Reads a command line. Throws UsageError with the option's name where one is unknown, lacks its value, or has one too many. */
export function parseOptions<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, message } =
      error instanceof Error ? { code: '', ...error, message: error.message } : { code: '', message: '' };
    const option = /'(-[^\s']*)/.exec(message)?.[1] ?? '';
    throw new UsageError(PROBLEMS[code]?.(option) ?? (message === '' ? String(error) : message));
  }
}
