/** A refusal by a form itself: what it can see is wrong before it is sent. Thrown from `send`; what a service refuses is a ProblemError. */
import type { Key } from "../base/language";

export class WordedError extends Error {
  constructor(readonly words: Key) {
    super(words);
    this.name = "WordedError";
  }
}
