import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * Wraps a request handler: a cancelled request is answered as cancelled, and an error of ours is logged and answered with
 * the fallback. (In vscode-languageserver an error thrown in an asynchronous handler would end the process.)
 */
export function guarded<P, R>(
  name: string,
  fallback: R,
  log: Log,
  handler: (params: P) => R | Promise<R>,
): (params: P, token?: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    await yieldToMessages();
    // A request that was sent without parameters brings its token in their place.
    if (token?.isCancellationRequested === true)
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return await handler(params);
    } catch (error) {
      log(`${name}: ${describe(error)}`);
      return fallback;
    }
  };
}

/** Wraps a notification handler likewise. */
export function guardedNotification<P>(
  name: string,
  log: Log,
  handler: (params: P) => void,
): (params: P) => void {
  return (params) => {
    try {
      handler(params);
    } catch (error) {
      log(`${name}: ${describe(error)}`);
    }
  };
}

/** Lets a cancellation or a newer edit that is already waiting be read first. */
function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
