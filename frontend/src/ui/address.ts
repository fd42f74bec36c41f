/** Addresses as they are typed, checked before they are sent; the contract's patterns, said per field. */
import { isPostalCode } from "@comptoir/shared/postalCodes";
import { isPrintable, isVisible } from "@comptoir/shared/texts";
import type { Address } from "@comptoir/shared/types";

export type Country = Address["country"];
export const COUNTRIES: readonly Country[] = ["FR", "BE", "LU", "DE", "ES", "IT", "NL", "PT", "AT", "IE"];

export const ADDRESS_FIELDS = ["recipient", "company", "line1", "line2", "postal_code", "city", "country", "phone"] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
export type AddressText = Record<AddressField, string>;
type AddressError = "form.required" | "form.postalCodeWrong" | "form.phoneWrong" | "form.notPrintable";
export type AddressErrors = Partial<Record<AddressField, AddressError>>;

const OPTIONAL: readonly AddressField[] = ["company", "line2", "phone"];
const PHONE = /^[+]?[0-9][0-9 .-]{4,19}$/;

export function textOf(address: Address | undefined): AddressText {
  const empty: AddressText = {
    recipient: "",
    company: "",
    line1: "",
    line2: "",
    postal_code: "",
    city: "",
    country: "FR",
    phone: "",
  };
  return { ...empty, ...address };
}

export function checkAddress(text: AddressText): AddressErrors {
  const missing = ADDRESS_FIELDS.filter((field) => !OPTIONAL.includes(field) && !isVisible(text[field]));
  const lost = ADDRESS_FIELDS.filter((field) => !isPrintable(text[field]));
  const errors: AddressErrors = Object.fromEntries([
    ...missing.map((field) => [field, "form.required"]),
    ...lost.map((field) => [field, "form.notPrintable"]),
  ]);
  const code = postalCode(text);
  if (code && !isPostalCode(text.country, code)) errors.postal_code = "form.postalCodeWrong";
  if (text.phone.trim() && !PHONE.test(text.phone.trim())) errors.phone = "form.phoneWrong";
  return errors;
}

export const isSameAddress = (one: Address, other: Address) => ADDRESS_FIELDS.every((field) => one[field] === other[field]);

/** Members that were left empty are absent (S-06). */
export function addressOf(text: AddressText): Address {
  const trimmed = { ...text, postal_code: postalCode(text) };
  const filled = ADDRESS_FIELDS.map((field) => [field, trimmed[field].trim()] as const).filter(([, value]) => isVisible(value));
  return Object.fromEntries(filled) as unknown as Address;
}

const postalCode = (text: AddressText) => text.postal_code.trim().toUpperCase();
