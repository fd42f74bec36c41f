/** The carrier's file: how it must look, how large it may be, and where its lines are. */
import { csvOf } from "../files/csv";

/** Of the API (x-max-body). */
export const MOST_BYTES = 1_048_576;

const COLUMNS = [
  ["reference", "PV-75011-03"],
  ["name", "Épicerie du Faubourg"],
  ["line1", "48 rue du Faubourg du Temple"],
  ["line2", ""],
  ["postal_code", "75011"],
  ["city", "Paris"],
  ["country", "FR"],
  ["latitude", "48.8687"],
  ["longitude", "2.3695"],
  ["monday", "14:00-19:30"],
  ["tuesday", "09:00-12:30 14:00-19:30"],
  ["wednesday", "09:00-12:30 14:00-19:30"],
  ["thursday", "09:00-12:30 14:00-19:30"],
  ["friday", "09:00-12:30 14:00-19:30"],
  ["saturday", "09:00-20:00"],
  ["sunday", ""],
  ["status", "OPEN"],
] as const;

/** All columns, and a point to write over. */
export const TEMPLATE = csvOf(
  [0, 1].map((row) => COLUMNS.map((column) => column[row] ?? "")),
  ";",
);

/**
 * Where this line (from 1) stands in the text, its end without the line break; at the very end when there is no such line.
 * Blanks before the first line do not count: forms do not send them.
 */
export function placeOf(text: string, line: number): { start: number; end: number } {
  let start = text.length - text.trimStart().length;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf("\n", start);
    if (next < 0) return { start: text.length, end: text.length };
    start = next + 1;
  }
  const next = text.indexOf("\n", start);
  const end = next < 0 ? text.length : next;
  return { start, end: text[end - 1] === "\r" ? end - 1 : end };
}

/** All lines, where `placeOf` finds them. */
export const linesOf = (text: string): string[] => text.trimStart().split(/\r?\n/);
