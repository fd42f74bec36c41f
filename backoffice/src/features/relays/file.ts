/** The carrier's file: how it is read, how it must look, and how large it may be. */

/** Of the API (x-max-body). */
export const MOST_BYTES = 1_048_576;

export interface ReadFile {
  text: string;
  /** It is no UTF-8: it was read as what Excel writes in western Europe. */
  isGuessed: boolean;
}

export function decode(bytes: ArrayBuffer): ReadFile {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isGuessed: true };
  }
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

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
export const TEMPLATE = [0, 1].map((row) => `${COLUMNS.map((column) => column[row]).join(";")}\r\n`).join("");

/** Excel reads a file as UTF-8 only with this mark at its beginning. */
export const MARK = "\ufeff";

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
