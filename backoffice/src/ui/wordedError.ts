/** A refusal that has its words here: of what a form can see is wrong before it is sent, or of an answer that means something else there. */
import type { Key } from "../base/language";

export class WordedError extends Error {
  constructor(readonly words: Key) {
    super(words);
    this.name = "WordedError";
  }
}
