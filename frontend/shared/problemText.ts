import { formatCountry, formatMoney, formatNumber } from "./format";
import type { Locale, Translator, Values } from "./i18n";
import { isProblem, UnreachableError } from "./problems";

/** Members of problems whose value has a word, in the dictionary of the site that shows it: `<enumeration>.<VALUE>`. */
export const ENUMERATIONS: Record<string, Record<string, string>> = {
  "customer-not-active": { state: "customerStatus" },
  "customer-not-suspended": { state: "customerStatus" },
  "label-not-voidable": { state: "shipmentStatus" },
  "payment-intent-state": { state: "intentStatus" },
  "product-state": { state: "productStatus" },
  "shipment-state": { state: "shipmentStatus" },
  "territory-unknown": { territory: "territory" },
  "tier-twice": { tier: "tier" },
  "vendor-state": { state: "vendorStatus" },
};

/** The sentence for an error, in the reader's language; never the raw text of a service. */
export function problemText(translator: Pick<Translator<string>, "locale" | "find">, error: unknown): string {
  const { find, locale } = translator;
  if (error instanceof UnreachableError) {
    return find("problem.unreachable", { service: find(`service.${error.service}`) ?? error.service }) ?? "";
  }
  if (!isProblem(error)) return find("problem.unknown") ?? "";
  const word = (name: string, value: unknown) => {
    const enumeration = ENUMERATIONS[error.code]?.[name];
    return enumeration && find(`${enumeration}.${String(value)}`);
  };
  return find(`problem.${error.code}`, members(locale, error.problem, word)) ?? find("problem.unknown") ?? "";
}

function members(locale: Locale, problem: object, word: (name: string, value: unknown) => string | undefined): Values {
  const shown = Object.entries(problem).map(
    ([name, value]) => [name, word(name, value) ?? shownMember(locale, name, value)] as const,
  );
  return Object.fromEntries(shown.filter(([, value]) => value !== ""));
}

function shownMember(locale: Locale, name: string, value: unknown): string {
  if (typeof value === "string") return name === "country" ? formatCountry(locale, value) : value;
  if (typeof value === "number") return formatNumber(locale, value);
  if (Array.isArray(value)) return value.filter((each) => typeof each === "string").join(", ");
  if (typeof value === "object" && value !== null && "amount" in value && "currency" in value) {
    return formatMoney(locale, value as { amount: number; currency: string });
  }
  return "";
}
