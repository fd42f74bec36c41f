/** Responses that were requested before the script of their page was loaded. */

/** One read of a service: the same key means the same response. */
export interface Read<T> {
  key: readonly unknown[];
  ask: (signal: AbortSignal | null) => Promise<T>;
}

interface Early {
  answer: Promise<unknown>;
  /** The response, once it has arrived. */
  value?: unknown;
}

const answers = new Map<string, Early>();

export function askEarly<T>(read: Read<T>): Promise<T> {
  const answer = read.ask(null);
  const early: Early = { answer };
  answers.set(nameOf(read), early);
  answer.then(
    (value) => {
      early.value = value;
    },
    // The caller that takes the response handles the failure; until then it must not count as unhandled.
    () => undefined,
  );
  return answer;
}

/** Takes the early response if it has already arrived: the page then renders with it at once. */
export function arrived<T>(read: Read<T>): T | undefined {
  const value = answers.get(nameOf(read))?.value as T | undefined;
  if (value !== undefined) answers.delete(nameOf(read));
  return value;
}

/** Takes the early response, which can be used once, or requests it now. */
export function ask<T>(read: Read<T>, signal: AbortSignal): Promise<T> {
  const early = answers.get(nameOf(read))?.answer as Promise<T> | undefined;
  answers.delete(nameOf(read));
  return early ?? read.ask(signal);
}

const nameOf = ({ key }: Read<unknown>) => JSON.stringify(key);
