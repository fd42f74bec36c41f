import { formatMoney, formatNumber } from "./format";
import type { Locale, Translator, Values } from "./i18n";
import { isProblem, UnreachableError } from "./problems";

/** The sentence for an error, in the reader's language; never the raw text of a service. */
export function problemText(translator: Pick<Translator<string>, "locale" | "find">, error: unknown): string {
  const { find, locale } = translator;
  if (error instanceof UnreachableError) {
    return find("problem.unreachable", { service: find(`service.${error.service}`) ?? error.service }) ?? "";
  }
  if (!isProblem(error)) return find("problem.unknown") ?? "";
  return find(`problem.${error.code}`, members(locale, error.problem)) ?? find("problem.unknown") ?? "";
}

function members(locale: Locale, problem: object): Values {
  const shown = Object.entries(problem).map(([name, value]) => [name, shownMember(locale, value)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== ""));
}

function shownMember(locale: Locale, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(locale, value);
  if (Array.isArray(value)) return value.filter((each) => typeof each === "string").join(", ");
  if (typeof value === "object" && value !== null && "amount" in value && "currency" in value) {
    return formatMoney(locale, value as { amount: number; currency: string });
  }
  return "";
}
