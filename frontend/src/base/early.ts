/** Answers that were asked for before the page that wants them was here. */

/** One read of a service: the same key is the same answer. */
export interface Read<T> {
  key: readonly unknown[];
  ask: (signal: AbortSignal | null) => Promise<T>;
}

interface Early {
  answer: Promise<unknown>;
  /** Once it is here. */
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
    // Who takes it over handles the failure; until then it is nobody's.
    () => undefined,
  );
  return answer;
}

/** Takes over the early answer if it is here already: the page is then drawn with it at once. */
export function arrived<T>(read: Read<T>): T | undefined {
  const value = answers.get(nameOf(read))?.value as T | undefined;
  if (value !== undefined) answers.delete(nameOf(read));
  return value;
}

/** Takes over the early answer, which serves once, or asks now. */
export function ask<T>(read: Read<T>, signal: AbortSignal): Promise<T> {
  const early = answers.get(nameOf(read))?.answer as Promise<T> | undefined;
  answers.delete(nameOf(read));
  return early ?? read.ask(signal);
}

const nameOf = ({ key }: Read<unknown>) => JSON.stringify(key);
