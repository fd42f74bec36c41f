import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shipping } from "@comptoir/shared/types";
import { describe, expect, test } from "vitest";
import { DICTIONARIES, translatorOf } from "../src/base/language";
import { areasOf, CODE_PART, rowsFor, rowsOf } from "../src/features/zones/areas";
import { holds, TERRITORIES } from "../src/features/zones/territories";

const kernel = readFileSync(join(import.meta.dirname, "../../impl/kernel/territories.py"), "utf8");

/** The kernel's table: by country the beginnings of codes and their territory, the first match counts. */
function kernelTable(): [country: string, rows: [starts: string[], territory: string][]][] {
  const [, table = ""] = kernel.split("_SPECIAL: Mapping[str, _Rows] = {\n");
  const [body = ""] = table.split("\n}\n");
  const blocks = `\n${body}`.split(/^ {4}"(?=[A-Z]{2}": )/m).slice(1);
  return blocks.map((block) => [
    block.slice(0, 2),
    [...block.matchAll(/\(\(((?:"\d+",? ?)+)\), "([A-Z0-9-]+)"\)/g)].map(([, starts = "", territory = ""]) => [
      [...starts.matchAll(/\d+/g)].map(([digits]) => digits),
      territory,
    ]),
  ]);
}

const table = kernelTable();
const territoryOf = (country: string, code: string) =>
  table.find(([name]) => name === country)?.[1].find(([starts]) => starts.some((start) => code.startsWith(start)))?.[1] ??
  country;
const known = (country: string, code: string) =>
  Object.entries(TERRITORIES[country] ?? {}).filter(([, ranges]) => ranges.some((range) => holds(range, code)));
const LENGTHS: Record<string, number> = { BE: 4, LU: 4, AT: 4, PT: 7 };

describe("the postal codes of territories", () => {
  test("are read from the kernel's table", () => {
    expect(table.map(([country]) => country)).toEqual(["FR", "ES", "BE", "LU", "PT", "DE", "IT", "AT"]);
    expect(territoryOf("FR", "20090")).toBe("FR-20R");
    expect(territoryOf("AT", "6992")).toBe("AT-MIT");
  });

  test.each(table.map(([country]) => country))("of %s are those of the kernel, code by code", (country) => {
    const digits = Math.min(LENGTHS[country] ?? 5, 5);
    const wrong: string[] = [];
    for (let number = 0; number < 10 ** digits; number++) {
      const code = String(number).padStart(digits, "0");
      const expected = territoryOf(country, code);
      const wanted = expected === country || expected.endsWith("-ZZ") ? [] : [expected];
      if (
        known(country, code)
          .map(([name]) => name)
          .join() !== wanted.join()
      )
        wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test("belong to territories that have a name in both languages", () => {
    const codes = [...new Set(table.flatMap(([, rows]) => rows.map(([, territory]) => territory)))].filter(
      (code) => code.length > 2,
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(`territory.${code}` in DICTIONARIES.fr))).toEqual([]);
    expect(translatorOf("en").find("territory.FR-20R")).toBe("Corsica");
  });
});

describe("the areas of a zone", () => {
  const areas = [
    { country: "FR" },
    {
      country: "FR",
      postal_codes: [
        { from: "980", to: "980" },
        { from: "97100", to: "97132" },
      ],
    },
    { country: "BE" },
  ] as Shipping["ZoneArea"][];
  const rows = [
    { country: "FR" },
    { country: "FR", from: "980" },
    { country: "FR", from: "97100", to: "97132" },
    { country: "BE" },
  ];

  test("are rows, and rows are areas again", () => {
    expect(rowsOf(areas)).toEqual(rows);
    expect(areasOf(rows)).toEqual(areas);
  });

  test("take codes as they are written: spaces, hyphens and small letters are none of the API's", () => {
    const typed = [
      { country: "PT", from: "4970-250", to: "4970-299" },
      { country: "NL", from: " 1012 ab " },
    ];
    expect(areasOf(typed)).toEqual([
      { country: "PT", postal_codes: [{ from: "4970250", to: "4970299" }] },
      { country: "NL", postal_codes: [{ from: "1012AB", to: "1012AB" }] },
    ]);
    expect(["20", "4970-250", "1012 ab"].every((code) => CODE_PART.test(code))).toBe(true);
    expect(["2*", "-", "12345678901"].some((code) => CODE_PART.test(code))).toBe(false);
  });

  test("of a place that was chosen by name are its codes, or the mainland", () => {
    expect(rowsFor("FR", "FR-20R")).toEqual([{ country: "FR", from: "20" }]);
    expect(rowsFor("PT", "PT-30")).toEqual([{ country: "PT", from: "90", to: "94" }]);
    expect(rowsFor("IE", "IE")).toEqual([{ country: "IE" }]);
  });
});
