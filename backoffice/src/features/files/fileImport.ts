/** A file that is taken in, as both services tell of it. */
import type { Cataloging } from "@comptoir/shared/types";

export type FileImport = Cataloging["FileImport"];
export type LineFault = NonNullable<FileImport["faults"]>[number];

/** The contracts' limits (x-max-body, and the lines of one file). */
export const MOST_BYTES = 16_777_216;
export const MOST_LINES = 10_000;

export const isDone = ({ status }: FileImport): boolean => status === "DONE";

/** How many lines would be, or were, written. */
export const writtenOf = ({ created, changed }: FileImport): number => created + changed;

/** The address of an import on the page that it began on. */
export const IMPORT_PARAMETER = "import";
