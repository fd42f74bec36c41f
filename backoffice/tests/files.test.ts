import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { cellsOf, csvOf, rowsOf } from "../src/features/files/csv";
import { partsOf } from "../src/features/files/faultText";
import { type FileImport, isDone, MOST_BYTES, writtenOf } from "../src/features/files/fileImport";
import { PRODUCT_FILES, STOCK_FILES, wordOf } from "../src/features/files/kinds";
import { decode } from "../src/features/files/text";

const contract = (file: string) => readFileSync(join(import.meta.dirname, "../../contracts", file), "utf8");
const components = contract("shared/components.yaml");
const bytes = (text: string, ...codes: number[]) => new Uint8Array([...new TextEncoder().encode(text), ...codes]).buffer;

describe("a file", () => {
  test("is read as UTF-8, without the mark of Excel", () => {
    expect(decode(bytes("\ufeffname\nÉpicerie"))).toEqual({ text: "name\nÉpicerie", isGuessed: false });
  });

  test("that is no UTF-8 is read as what Excel writes, and this is told", () => {
    expect(decode(bytes("name\n", 0xc9, 0x70))).toEqual({ text: "name\nÉp", isGuessed: true });
  });
});

const KINDS = [
  ["cataloging", PRODUCT_FILES],
  ["stocking", STOCK_FILES],
] as const;

describe.each(KINDS)("files of %s", (service, kind) => {
  const paths = contract(`${service}/paths/imports.yaml`);
  const names = kind.columns.map(([name]) => name);

  test("may be as large as the API takes", () => {
    expect(paths).toContain(`x-max-body: ${MOST_BYTES}`);
  });

  test("have the columns that the API names, each with its words", () => {
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(paths))).toEqual([]);
    expect(names.filter((name) => !(`fileColumn.${wordOf(name)}` in DICTIONARIES.fr))).toEqual([]);
  });
});

test("the template of products lacks no column of the API", () => {
  const [, named = ""] = /sku and any of ([\s\S]*?), in any order/.exec(contract("cataloging/paths/imports.yaml")) ?? [];
  const known = named.match(/\w+/g)?.filter((word) => word !== "and") ?? [];
  expect(known.length).toBeGreaterThan(15);
  expect(known.filter((name) => !PRODUCT_FILES.columns.some(([column]) => column === name))).toEqual([]);
});

test("each fault of a line has its words", () => {
  const faults = /FileImportFaultKind:[\s\S]*?enum:\n((?:\s+- \w+\n)+)/.exec(components)?.[1]?.match(/\w+/g) ?? [];
  expect(faults.length).toBeGreaterThan(15);
  expect(faults.filter((fault) => !(`fileFault.${fault}` in DICTIONARIES.fr))).toEqual([]);
});

describe("what a fault names", () => {
  const told = (message: string) => partsOf({ message });

  test("is another line, or the line for which the product is refused", () => {
    expect(told("Line 3 is about MUG-01 already: write each SKU once.")).toEqual({ isOther: false, line: 3 });
    expect(told("Its product is refused because of line 7: mend that line.")).toEqual({ isOther: true, line: 7 });
  });

  test("is what to write instead", () => {
    const category = "There is no category Mug: write one that is there, such as Kitchen > Mugs; or create it first.";
    expect(told(category)).toEqual({ isOther: false, example: "Kitchen > Mugs" });
    expect(told("abc is no amount: write it such as 19.90 or 19,90.").example).toBe("19.90 or 19,90");
    expect(told("It is too long.")).toEqual({ isOther: false });
  });
});

describe("a table", () => {
  test("is written so that it is read again as it was", () => {
    const rows = [
      ["sku", "name"],
      ["A-1", 'a "b"; c\nd'],
    ];
    expect(rowsOf(csvOf(rows, ";")).map(({ cells }) => cells)).toEqual(rows);
  });

  test("holds nothing that a spreadsheet would calculate", () => {
    expect(csvOf([["=1+1", "-", "@x", "-5"]], ",")).toBe("'=1+1,-,'@x,'-5\r\n");
  });

  test("has its lines where editors count them", () => {
    const find = cellsOf('SKU;name\r\n\r\nA-1;"two\nlines"\r\nB-2;mug');
    expect([find(3, "name"), find(5, "sku"), find(5, "price"), find(4, "sku"), find(3, undefined)]).toEqual([
      "two\nlines",
      "B-2",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("an import is done, and has written what is new or changed", () => {
  const found = { status: "RUNNING", created: 2, changed: 1 } as FileImport;
  expect([isDone(found), isDone({ ...found, status: "DONE" }), writtenOf(found)]).toEqual([false, true, 3]);
});
