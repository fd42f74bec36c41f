/** The areas of a zone as the rows of a table: one per country's mainland, and one per range of postal codes. */
import type { Shipping } from "@comptoir/shared/types";
import { TERRITORIES } from "./territories";

type Area = Shipping["ZoneArea"];

/** Without `from`: the mainland. Without `to`: all codes that begin with `from`. */
export interface AreaRow {
  country: string;
  from?: string;
  to?: string;
}

export function rowsOf(areas: readonly Area[]): AreaRow[] {
  return areas.flatMap(
    ({ country, postal_codes }) => postal_codes?.map(({ from, to }) => rowOf(country, from, to)) ?? [{ country }],
  );
}

const rowOf = (country: string, from: string, to: string): AreaRow => ({ country, from, ...(to === from ? {} : { to }) });

/** The mainland of a country is one area, all its ranges another. */
export function areasOf(rows: readonly AreaRow[]): Area[] {
  const areas: Area[] = [];
  for (const { country, from, to } of rows) {
    const start = codePart(from ?? "");
    if (start === "") {
      areas.push({ country } as Area);
      continue;
    }
    const range = { from: start, to: codePart(to ?? "") || start };
    const known = areas.find((area) => area.country === country && area.postal_codes);
    if (known?.postal_codes) known.postal_codes.push(range);
    else areas.push({ country, postal_codes: [range] } as Area);
  }
  return areas;
}

/** As the API wants it: `4970-250` and `1012 ab` are 4970250 and 1012AB. */
export const codePart = (typed: string) => typed.replace(/[\s-]/g, "").toUpperCase();

export const CODE_PART = /^[\s-]*[A-Za-z0-9](?:[\s-]*[A-Za-z0-9]){0,9}[\s-]*$/;

/** The rows that hold a territory, by the country in its addresses. */
export function rowsFor(country: string, territory: string): AreaRow[] {
  const ranges = TERRITORIES[country]?.[territory];
  return ranges ? ranges.map(([from, to]) => rowOf(country, from, to)) : [{ country }];
}
