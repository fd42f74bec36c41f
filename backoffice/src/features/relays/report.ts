/** What an import did, or would do: which lines of which outcome. */
import { awayService, isProblem } from "@comptoir/shared/problems";
import type { Shipping } from "@comptoir/shared/types";

export type Report = Shipping["RelayPointImport"];
export type Line = Shipping["RelayPointImportLine"];
export type Outcome = Line["outcome"];

/** What needs somebody comes first. */
export const OUTCOMES: readonly Outcome[] = ["REFUSED", "CREATED", "CHANGED", "CLOSED", "UNCHANGED"];

export function countOf(report: Report, outcome: Outcome): number {
  const { refused, created, changed, closed, unchanged } = report;
  return { REFUSED: refused, CREATED: created, CHANGED: changed, CLOSED: closed, UNCHANGED: unchanged }[outcome];
}

export const firstOutcome = (report: Report): Outcome => OUTCOMES.find((outcome) => countOf(report, outcome) > 0) ?? "UNCHANGED";

/** How many points would be, or were, written. */
export const writtenOf = ({ created, changed, closed }: Report): number => created + changed + closed;

/** Open points that close because the file lacks them. */
export const missingOf = ({ closed, lines }: Report): number =>
  closed - lines.filter(({ outcome, line }) => outcome === "CLOSED" && line !== undefined).length;

/** What the report is about; when something else stands in the form, it has to be checked again. */
export interface Import {
  carrier_code: string;
  csv: string;
  close_missing: boolean;
}

/** Forms send texts without the blanks around them. */
export const isSame = (one: Import, other: Partial<Import>): boolean =>
  one.carrier_code === other.carrier_code &&
  one.csv.trim() === other.csv?.trim() &&
  one.close_missing === (other.close_missing ?? false);

/** Nobody said what became of the file: it may be taken in, all of it or a part. */
export const isUnanswered = (error: unknown) => awayService(error) !== undefined || isProblem(error, "request-in-progress");
