/** Checks of texts that a pattern cannot do, by the services' rules (S-18): tests/cases tests both sides with the same cases. */
import { COVERAGE } from "./coverage";

const LOCAL_PART = /^(?!\p{M})[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.(?!\p{M})[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** Letters, marks and signs that are invisible: two addresses would look the same. */
const BLANK = /\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800]|[\ufe00-\ufe0f]/u;
/** The full stops of Chinese and Japanese keyboards (IDNA). */
const STOPS = /[\u3002\uff0e\uff61]/gu;
const LABEL = /^(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const INTERNATIONAL = /^xn--[a-z0-9-]{1,59}$/;
/** Domains that can never receive mail (RFC 6761, RFC 7686). */
const RESERVED = new Set(["arpa", "invalid", "local", "localhost", "onion"]);

/** Whether such an e-mail address can exist; PROFILING decides in the end. */
export function isEmail(text: string): boolean {
  const [local = "", domain = "", ...more] = text.split("@");
  if (more.length > 0 || text.length > 254 || local.length > 64 || !LOCAL_PART.test(local) || BLANK.test(text)) return false;
  const labels = inAscii(domain.replace(STOPS, ".")).split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || last.length < 2 || RESERVED.has(last) || !/[a-z]$/.test(last.startsWith("xn--") ? "a" : last))
    return false;
  return labels.every((label) => LABEL.test(label) || INTERNATIONAL.test(label));
}

/** Returns the domain in its ASCII form (IDNA); empty when it is not a domain. */
function inAscii(domain: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return "";
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return "";
  }
}

const span = (text: string) =>
  text
    .split("-")
    .map((end) => `\\u{${end}}`)
    .join("-");
const FONTS = COVERAGE.map((font) => new RegExp(`^[${font.split(" ").map(span).join("")}]*$`, "u"));
/** Never drawn: controls, joiners, variation selectors. Spaces are one kind. */
const UNSEEN = /[\p{Cc}\p{Cf}]|\u034f|[\ufe00-\ufe0f]/gu;
const HYPHENS = /[\u2010-\u2012]/gu;

/** Whether invoices and labels can be printed with it: a letter and its accents come from one font. BILLING and SHIPPING have them. */
export function isPrintable(text: string): boolean {
  const line = text.replace(HYPHENS, "-").replace(/\s/gu, " ").replace(UNSEEN, "").normalize("NFC").trim();
  return (line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).every((letter) =>
    [letter, ...["NFD", "NFKC", "NFKD"].map((form) => letter.normalize(form))].some((form) =>
      FONTS.some((font) => font.test(form)),
    ),
  );
}

const SEEN = /[^\p{C}\p{Z}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Whether the text has a visible character: spaces, controls and fillers do not count. */
export const isVisible = (text: string): boolean => SEEN.test(text);
