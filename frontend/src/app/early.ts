/** Answers that were asked for before the page that wants them was here. */

/** One read of a service: the same key is the same answer. */
export interface Read<T> {
  key: readonly unknown[];
  ask: (signal: AbortSignal | null) => Promise<T>;
}

const answers = new Map<string, Promise<unknown>>();

export function askEarly<T>(read: Read<T>): Promise<T> {
  const answer = read.ask(null);
  // Who takes it over handles the failure; until then it is nobody's.
  answer.catch(() => undefined);
  answers.set(JSON.stringify(read.key), answer);
  return answer;
}

/** Takes over the early answer, which serves once, or asks now. */
export function ask<T>(read: Read<T>, signal: AbortSignal): Promise<T> {
  const name = JSON.stringify(read.key);
  const early = answers.get(name) as Promise<T> | undefined;
  answers.delete(name);
  return early ?? read.ask(signal);
}
