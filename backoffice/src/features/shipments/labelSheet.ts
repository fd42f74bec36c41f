/** The labels of one day as one file. */
import type { Shipping } from "@comptoir/shared/types";

export interface SheetDraft {
  day: string;
  carrier_code?: string;
  format: Shipping["LabelFormat"];
}

/** The calendar day of the shop, by which labels are filed: at midnight it is not that of whoever looks elsewhere. */
export const shopDay = (now: Date): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(now);

export const acceptOf = (format: SheetDraft["format"]) => (format === "ZPL" ? "text/plain" : "application/pdf");

export const sheetName = ({ day, carrier_code, format }: SheetDraft, word: string): string =>
  `${[word, day, carrier_code].filter(Boolean).join("-")}.${format.toLowerCase()}`;
