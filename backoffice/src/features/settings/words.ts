/** Words as people type them into one field, and what a schema has against them. */
import type { Key } from "../../base/language";
import type { Schema } from "./schema";

/** Between commas or semicolons; each once. */
export function readWords(text: string): string[] {
  const words = text.split(/[,;]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

type Fault = [words: Key, values: Record<string, string | number>];

export function faultOfWords(words: readonly string[], { minItems = 0, maxItems, items }: Schema): Fault | undefined {
  if (words.length < minItems) return ["settings.words_few", { least: minItems }];
  if (maxItems !== undefined && words.length > maxItems) return ["settings.words_many", { most: maxItems }];
  const { maxLength, pattern } = items ?? {};
  const like = pattern === undefined ? undefined : new RegExp(pattern); // no flag u, as for other texts
  const bad = words.find((word) => (maxLength !== undefined && word.length > maxLength) || like?.test(word) === false);
  return bad === undefined ? undefined : ["settings.word_refused", { word: bad, most: maxLength ?? 0 }];
}
