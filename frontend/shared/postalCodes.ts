/** The form of postal codes by country: that of contracts/postal-codes.json, which the API checks too. */
import type { Address } from "./types";

export const FORMS: Record<Address["country"], RegExp> = {
  FR: /^[0-9]{2} ?[0-9]{3}$/,
  BE: /^[0-9]{4}$/,
  DE: /^[0-9]{5}$/,
  ES: /^[0-9]{5}$/,
  IT: /^[0-9]{5}$/,
  LU: /^[0-9]{4}$/,
  NL: /^[1-9][0-9]{3} ?([A-RT-Z][A-Z]|S[BCE-RT-Z])$/,
  PT: /^[0-9]{4}-[0-9]{3}$/,
  AT: /^[0-9]{4}$/,
  IE: /^[0-9A-Z]{3} ?[0-9A-Z]{4}$/,
};

export const isPostalCode = (country: string, code: string) => FORMS[country as Address["country"]]?.test(code) ?? true;
