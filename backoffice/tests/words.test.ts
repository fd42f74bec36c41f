import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { daysBetween } from "@comptoir/shared/days";
import { formatDay } from "@comptoir/shared/format";
import { ProblemError } from "@comptoir/shared/problems";
import { ENUMERATIONS, problemText } from "@comptoir/shared/problemText";
import { SERVICES } from "@generated/suite";
import { describe, expect, test } from "vitest";
import { DICTIONARIES, translatorOf } from "../src/base/language";
import { shownReference } from "../src/features/orders/reference";

const { fr, en } = DICTIONARIES;
const SRC = join(import.meta.dirname, "../src");
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("i18n"))
  .map((name) => readFileSync(join(SRC, name), "utf8"));

const used = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ""));
const valuesIn = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort();

describe("the two languages", () => {
  test("have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  test("have no empty text", () => {
    const empty = Object.entries({ ...fr, ...en }).filter(([, text]) => text === "");
    expect(empty).toEqual([]);
  });

  test.each(Object.keys(fr) as (keyof typeof fr)[])("name the same values in %s", (key) => {
    expect(valuesIn(en[key])).toEqual(valuesIn(fr[key]));
  });
});

test("a relay point is a pick-up point in English: one thing has one name", () => {
  const other = Object.entries(en).filter(([, text]) => /relay[ -]point/i.test(JSON.stringify(text)));
  expect(other).toEqual([]);
});

test("no French text has a name behind a word that would lose its vowel before one", () => {
  const broken = Object.entries(fr).filter(([, text]) =>
    /(^|[\s’])(de|le|la|que|ne|se|si) \{(name|sku|step)\}/i.test(JSON.stringify(text)),
  );
  expect(broken).toEqual([]);
});

test("the timeline shows numbers that people know, not ids", () => {
  expect(["rfd_01m8kk6j5m7n9p1q3r5s7t9v1w", "FA-2026-000042", "CO-2026-000042-1"].map(shownReference)).toEqual([
    undefined,
    "FA-2026-000042",
    "CO-2026-000042-1",
  ]);
});

test("a delivery in one day names the day once", () => {
  expect(daysBetween("2026-12-02", "2026-12-02", (day) => formatDay("en", day, "short"))).toBe("Wed 2 Dec");
  expect(daysBetween("2026-12-02", "2026-12-03", (day) => formatDay("fr", day, "short"))).toBe("mer. 2 déc. – jeu. 3 déc.");
});

describe("the words that are put together at run time", () => {
  test("name every input", () => {
    const sources = used(/<(?:Text|Choice|Whole|Cents|Amount|Percent)\b(?![^>]*\b(?:label|named)=)[^>]*\bsource="([\w.]+)"/g);
    const missing = sources.map((source) => `field.${source.split(".").at(-1)}`).filter((key) => !(key in fr));
    expect(sources.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  test("exist for every enumeration that a choice offers", () => {
    const enumerations = used(/\bof="(\w+)"/g);
    const missing = enumerations.filter((of) => !Object.keys(fr).some((key) => key.startsWith(`${of}.`)));
    expect(enumerations.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});

describe("an enumeration that has words", () => {
  const valuesOf = (prefix: string) =>
    Object.keys(fr).flatMap((key) => {
      const [group, value = ""] = key.split(".");
      return group === prefix && /^[A-Z][A-Z0-9_-]*$/.test(value) ? [value] : [];
    });
  const prefixes = [...new Set(Object.keys(fr).flatMap((key) => /^(\w+)\.[A-Z][A-Z0-9_]*$/.exec(key)?.[1] ?? []))];
  const inOrder = (values: readonly string[]) => [...values].sort().join();

  test("has one for each value that the contracts have, unless it is the office's own", () => {
    const ofContracts = new Set(enumerations().map(inOrder));
    const others = prefixes.filter((prefix) => !ofContracts.has(inOrder(valuesOf(prefix))));
    const own = ["csvReason", "freeRule", "health", "methodState", "offered", "orderNext", "pictureState", "priceWay"];
    expect(prefixes.length).toBeGreaterThan(40);
    expect(others.sort()).toEqual([...own, "refundOf", "textStage"]);
  });

  test("gives it to the sentences of problems, which would show what the services write", () => {
    const shown = Object.entries(fr).filter(([, text]) => JSON.stringify(text).includes("{state}"));
    const raw = shown.filter(([key]) => !("state" in (ENUMERATIONS[key.replace("problem.", "")] ?? {})));
    expect(shown.length).toBeGreaterThan(5);
    expect(raw).toEqual([]);
  });

  test.each(Object.entries(ENUMERATIONS))("is read in the sentence of %s", (code, members) => {
    for (const [member, prefix] of Object.entries(members)) {
      expect(valuesOf(prefix)).not.toEqual([]);
      for (const value of valuesOf(prefix)) {
        const problem = new ProblemError("profiling", { type: "", title: "", status: 409, code, [member]: value });
        for (const translator of [translatorOf("fr"), translatorOf("en")]) {
          expect(problemText(translator, problem)).toContain(translator.find(`${prefix}.${value}`));
        }
      }
    }
  });
});

/** The values of every enumeration of the contracts. */
function enumerations(): string[][] {
  const found: string[][] = [];
  const look = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    if ("enum" in node && Array.isArray(node.enum)) found.push(node.enum as string[]);
    for (const each of Object.values(node)) look(each);
  };
  for (const service of SERVICES) {
    look(JSON.parse(readFileSync(join(import.meta.dirname, `../../generated/${service}/openapi.json`), "utf8")));
  }
  return found;
}
