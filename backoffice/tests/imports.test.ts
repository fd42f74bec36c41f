import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ProblemError, UnreachableError } from "@comptoir/shared/problems";
import { describe, expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { bytesOf } from "../src/features/files/text";
import { linesOf, MOST_BYTES, placeOf, TEMPLATE } from "../src/features/relays/file";
import { firstOutcome, isSame, isUnanswered, missingOf, type Report, writtenOf } from "../src/features/relays/report";

const contract = (file: string) => readFileSync(join(import.meta.dirname, "../../contracts/shipping", file), "utf8");
const paths = contract("paths/relay-points.yaml");
const schemas = contract("schemas/relay-points.yaml");
const shared = readFileSync(join(import.meta.dirname, "../../contracts/shared/problems.yaml"), "utf8");

describe("a file", () => {
  test("may be as large as the API takes", () => {
    expect(paths).toContain(`x-max-body: ${MOST_BYTES}`);
    expect(bytesOf("É")).toBe(2);
  });

  test("has its lines where editors count them, blanks before the first left out", () => {
    const text = "name\r\nmug\r\ntea";
    expect(linesOf(`\n\n${text}`)).toEqual(["name", "mug", "tea"]);
    expect(placeOf(text, 2)).toEqual({ start: 6, end: 9 });
    const later = `\n\n${text}`;
    const { start, end } = placeOf(later, 3);
    expect(later.slice(start, end)).toBe("tea");
    expect(placeOf(text, 4)).toEqual({ start: text.length, end: text.length });
  });
});

test("the template has the columns that the API names, and one whole point", () => {
  const [names = "", point = "", end] = TEMPLATE.split("\r\n");
  const known = "reference name line1 line2 postal_code city country latitude longitude monday sunday status".split(" ");
  expect(known.filter((name) => !names.split(";").includes(name) || !paths.includes(name))).toEqual([]);
  expect([point.split(";").length, end]).toEqual([names.split(";").length, ""]);
});

test("each fault of a line has its words", () => {
  const faults = /RelayPointFault:[\s\S]*?enum:\n((?:\s+- \w+\n)+)/.exec(schemas)?.[1]?.match(/\w+/g) ?? [];
  expect(faults.length).toBeGreaterThan(5);
  expect(faults.filter((fault) => !(`importFault.${fault}` in DICTIONARIES.fr))).toEqual([]);
});

test("each reason why a file is unread has its words", () => {
  const detail = /csv-unreadable:[\s\S]*?members:/.exec(shared)?.[0] ?? "";
  const reasons = detail.match(/\b[A-Z]+(?:_[A-Z]+)*\b(?= \()/g) ?? [];
  expect(reasons.length).toBeGreaterThan(3);
  expect(reasons.filter((reason) => !(`csvReason.${reason}` in DICTIONARIES.fr))).toEqual([]);
});

describe("a report", () => {
  const report: Report = {
    carrier_code: "POINT_VOISIN",
    dry_run: true,
    created: 2,
    changed: 1,
    unchanged: 4,
    closed: 3,
    refused: 0,
    lines: [
      { line: 2, reference: "A", outcome: "CLOSED" },
      { reference: "B", outcome: "CLOSED" },
      { reference: "C", outcome: "CLOSED" },
    ],
  };

  test("tells points that the file lacks from those that it says are closed", () => {
    expect(missingOf(report)).toBe(2);
    // of very many it names only the first
    expect(missingOf({ ...report, closed: 9000 })).toBe(8999);
  });

  test("shows first what needs somebody", () => {
    expect([firstOutcome({ ...report, refused: 1 }), firstOutcome(report)]).toEqual(["REFUSED", "CREATED"]);
    expect(firstOutcome({ ...report, created: 0, changed: 0, closed: 0 })).toBe("UNCHANGED");
    expect(writtenOf(report)).toBe(6);
  });

  test("is about one file, one carrier and one choice", () => {
    const asked = { carrier_code: "POINT_VOISIN", csv: "name", close_missing: false };
    expect(isSame(asked, { carrier_code: "POINT_VOISIN", csv: "name\n" })).toBe(true);
    const others = [{ ...asked, csv: "other" }, { ...asked, close_missing: true }, { ...asked, carrier_code: "ECLAIR" }, {}];
    expect(others.filter((other) => isSame(asked, other))).toEqual([]);
  });
});

test("a file without an answer may be taken in; one that was refused is not", () => {
  const problem = (status: number, code: string) =>
    new ProblemError("shipping", { type: "about:blank", title: code, status, code });
  expect(isUnanswered(new UnreachableError("shipping", true))).toBe(true);
  expect(isUnanswered(problem(503, "store-unavailable"))).toBe(true);
  expect(isUnanswered(problem(409, "request-in-progress"))).toBe(true);
  expect(isUnanswered(problem(422, "csv-unreadable"))).toBe(false);
  expect(isUnanswered(problem(429, "too-many-requests"))).toBe(false);
});
