/** Numbers as people type them, in French or English: one reading for money, rates, weights and quantities. */
import type { Key } from "../base/language";

/** A number as it is stored (1 250 for 12,50 with two decimals), nothing at all, or why it cannot be read. */
export type Reading = { value: number | null } | { problem: Key };

const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;
const SIGNS = /^[€%]|[€%]$/g;
/** What is summed up in cents stays exact far below this. */
const MOST_DIGITS = 12;

const refused = (problem: Key): Reading => ({ problem });

/**
 * Reads what was typed as a whole number of the smallest unit: cents with two decimals, pieces with none.
 * A point and a comma are both understood. Where a single one could be either the decimal sign or a thousands separator
 * ("1,234"), nobody knows what was meant, and it is refused rather than guessed, in either language. With three decimals it
 * can only be the decimal sign: thousands of kilograms are in no parcel.
 */
export function readNumber(typed: string, decimals: number): Reading {
  const bare = typed.trim().replace(SIGNS, "").trim().replace(/^[−–]/, "-");
  if (bare === "") return { value: null };
  const minus = bare.startsWith("-");
  const parts = split(minus ? bare.slice(1).trim() : bare, decimals);
  if ("problem" in parts) return parts;
  const fraction = parts.fraction.replace(/0+$/, "");
  if (fraction.length > decimals) return refused(decimals === 0 ? "number.whole" : "number.decimals");
  const digits = (parts.whole + fraction.padEnd(decimals, "0")).replace(/^0+/, "");
  if (digits.length > MOST_DIGITS) return refused("number.large");
  const value = Number(digits || "0");
  return { value: minus && value !== 0 ? -value : value };
}

type Parts = { whole: string; fraction: string } | { problem: Key };

function split(bare: string, decimals: number): Parts {
  if (!/^[\d\s.,\u00a0\u2007\u2009\u202f'’]+$/.test(bare) || !/\d/.test(bare)) return { problem: "number.unread" };
  const marks = [...bare.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  const same = marks.filter(([mark]) => mark === last?.[0]).length;
  if (last && decimals < 3 && isAmbiguous(bare, marks.length)) return { problem: "number.ambiguous" };
  // Two of the same kind separate thousands; the last of two kinds, and one alone, begins the decimals.
  const isDecimal = last !== undefined && same === 1;
  const whole = isDecimal ? bare.slice(0, last.index) : bare;
  const fraction = isDecimal ? bare.slice(last.index + 1) : "";
  if (!/^\d*$/.test(fraction)) return { problem: "number.unread" };
  return isGrouped(whole) ? { whole: whole.replace(/\D/g, ""), fraction } : { problem: "number.unread" };
}

/** One sign, three digits behind it, one to three before: 1,234 or 1.234. A zero before it can only be a decimal. */
const isAmbiguous = (bare: string, marks: number) => marks === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare);

/** Digits alone, or in threes with one kind of separator between them. */
function isGrouped(whole: string): boolean {
  const plain = whole.replace(SPACES, " ");
  return /^\d*$/.test(plain) || /^\d{1,3}([ .,'’])\d{3}(\1\d{3})*$/.test(plain);
}

/** Why what was typed cannot be read: a text of the dictionary and its values. */
export function whyUnread(problem: Key, typed: string, decimals: number, locale: string): [Key, Record<string, string | number>] {
  const values = { typed: typed.trim(), decimals, like: showNumber(locale, 12_345, decimals, 0) };
  if (problem !== "number.ambiguous") return [problem, values];
  if (decimals === 0) return ["number.ambiguous_whole", values];
  const [thousands = "", rest = ""] = values.typed.replace(/[^\d.,]/g, "").split(/[.,]/);
  return [problem, { ...values, whole: thousands + rest, fraction: thousands + mark(locale) + rest }];
}

const mark = (locale: string) => (locale === "fr" ? "," : ".");

/** As it stands in a field: with all decimals, in the language's way, without thousands separators. */
export function showNumber(locale: string, value: number, decimals: number, least = decimals): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const end = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, "").length));
  const sign = value < 0 ? "-" : "";
  return end === "" ? sign + whole : `${sign}${whole}${mark(locale)}${end}`;
}
