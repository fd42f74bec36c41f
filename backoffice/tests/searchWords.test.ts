import { expect, test } from "vitest";
import type { Schema } from "../src/features/settings/schema";
import { faultOfWords, readWords } from "../src/features/settings/words";

const schema: Schema = { type: "array", minItems: 2, maxItems: 3, items: { type: "string", maxLength: 5, pattern: "^[^ ]+$" } };

test("words stand between commas, each once", () => {
  expect(readWords(" bocal, pot;pot ,, tin")).toEqual(["bocal", "pot", "tin"]);
});

test("a list has as many words as its schema wants, each as it must be", () => {
  expect(faultOfWords(["pot", "tin"], schema)).toBeUndefined();
  expect(faultOfWords(["pot"], schema)?.[0]).toBe("settings.words_few");
  expect(faultOfWords(["a", "b", "c", "d"], schema)?.[0]).toBe("settings.words_many");
  expect(faultOfWords(["pot", "a b"], schema)).toEqual(["settings.word_refused", { word: "a b", most: 5 }]);
  expect(faultOfWords(["pot", "bocaux"], schema)?.[0]).toBe("settings.word_refused");
});
