import { describe, expect, test } from "vitest";
import { translatorOf } from "../src/base/language";
import { readNumber, showNumber, whyUnread } from "../src/ui/numbers";

const cents = (typed: string) => readNumber(typed, 2);

describe("an amount", () => {
  test.each([
    ["24,90", 2490],
    ["24.90", 2490],
    ["24,9", 2490],
    ["24", 2400],
    ["24,", 2400],
    [",5", 50],
    ["0,05", 5],
    [" 24,90 € ", 2490],
    ["1 234,56", 123_456],
    ["1\u00a0234,56", 123_456],
    ["1\u202f234,56", 123_456],
    ["1.234,56", 123_456],
    ["1,234.56", 123_456],
    ["1'234.50", 123_450],
    ["1,234,567", 123_456_700],
    ["1.234.567,8", 123_456_780],
    ["1234,560", 123_456],
    ["0.100", 10],
    ["-5,50", -550],
    ["−5.50", -550],
    ["0", 0],
    ["4.35", 435],
    ["1.15", 115],
  ])("%s is %i cents", (typed, value) => {
    expect(cents(typed)).toEqual({ value });
  });

  test.each([
    ["1,234", "number.ambiguous"],
    ["1.234", "number.ambiguous"],
    ["12.500", "number.ambiguous"],
    ["24,905", "number.ambiguous"],
    ["0,123", "number.decimals"],
    ["1 234,567", "number.decimals"],
    ["1.234.56", "number.unread"],
    ["12,34,56", "number.unread"],
    ["1,23.4,5", "number.unread"],
    ["12 34", "number.unread"],
    ["1 2345", "number.unread"],
    ["1e5", "number.unread"],
    ["0x10", "number.unread"],
    ["abc", "number.unread"],
    ["--5", "number.unread"],
    [",", "number.unread"],
    ["99999999999999", "number.large"],
  ])("%s is refused (%s)", (typed, problem) => {
    expect(cents(typed)).toEqual({ problem });
  });

  test("that is not there is nothing, not zero", () => {
    expect(cents("  ")).toEqual({ value: null });
  });
});

describe("a whole number", () => {
  test.each([
    ["250", 250],
    ["29 000", 29_000],
    ["5,0", 5],
  ])("%s is %i", (typed, value) => {
    expect(readNumber(typed, 0)).toEqual({ value });
  });

  test("has no decimals, and a thousand is not guessed", () => {
    expect(readNumber("2,5", 0)).toEqual({ problem: "number.whole" });
    expect(readNumber("1,500", 0)).toEqual({ problem: "number.ambiguous" });
  });
});

describe("a weight in kilograms, stored in grams", () => {
  test.each([
    ["0,25", 250],
    ["1,250", 1250],
    ["1.250", 1250],
    ["30", 30_000],
    ["2,005 ", 2005],
  ])("%s is %i grams", (typed, value) => {
    expect(readNumber(typed, 3)).toEqual({ value });
  });

  test("can be read again as it is shown", () => {
    expect([1, 250, 1255, 30_000].map((grams) => readNumber(showNumber("fr", grams, 3, 0), 3))).toEqual(
      [1, 250, 1255, 30_000].map((value) => ({ value })),
    );
  });
});

describe("a refusal says what was typed, and what this field takes", () => {
  const said = (typed: string, decimals: number, locale: "fr" | "en" = "en") => {
    const reading = readNumber(typed, decimals);
    return "problem" in reading ? translatorOf(locale).t(...whyUnread(reading.problem, typed, decimals, locale)) : undefined;
  };

  test.each([
    ["1,000", 0, "“1,000” is not clear: type a whole number, without a comma or a point."],
    ["1,234", 2, "“1,234” could mean 1234 or 1.234: type 1234, or at most 2 decimals."],
    ["12.500 €", 2, "“12.500 €” could mean 12500 or 12.500: type 12500, or at most 2 decimals."],
    ["1e3", 2, "“1e3” is not a number we can read: type it like 123.45."],
    ["1e3", 0, "“1e3” is not a number we can read: type it like 12345."],
  ])("%s with %i decimals", (typed, decimals, sentence) => {
    expect(said(typed, decimals)).toBe(sentence);
  });

  test("in French too", () => {
    expect(said("1.234", 2, "fr")).toBe("« 1.234 » peut vouloir dire 1234 ou 1,234 : écrivez 1234, ou au plus 2 décimales.");
  });
});

describe("what a field shows", () => {
  test("has two decimals for money, in the language's way", () => {
    expect([showNumber("fr", 2490, 2), showNumber("en", 2490, 2)]).toEqual(["24,90", "24.90"]);
    expect([showNumber("fr", 5, 2), showNumber("fr", -550, 2), showNumber("fr", 123_456, 2)]).toEqual([
      "0,05",
      "-5,50",
      "1234,56",
    ]);
  });

  test("has no needless decimals for rates and pieces", () => {
    expect([2000, 550, 210].map((rate) => showNumber("fr", rate, 2, 0))).toEqual(["20", "5,5", "2,1"]);
    expect(showNumber("en", 12, 0)).toBe("12");
  });

  test.each(["fr", "en"])("can be read again in %s", (locale) => {
    for (const value of [0, 1, 99, 100, 2490, 123_456, 100_000, 123_456_789])
      expect(cents(showNumber(locale, value, 2))).toEqual({ value });
  });
});
