/** Texts that no pattern can judge, by the rules of the services (S-18): tests/cases holds both sides to the same answers. */

const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const INTERNATIONAL = /^xn--[a-z0-9-]{1,59}$/;
/** Names that are nobody's to receive mail (RFC 6761, RFC 7686). */
const RESERVED = new Set(["arpa", "invalid", "local", "localhost", "onion"]);

/** Whether such an e-mail address can exist; PROFILING has the last word. */
export function isEmail(text: string): boolean {
  const [local = "", domain = "", ...more] = text.split("@");
  if (more.length > 0 || text.length > 254 || local.length > 64 || !LOCAL_PART.test(local)) return false;
  const labels = inAscii(domain).split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || RESERVED.has(last) || !/[a-z]$/.test(last.startsWith("xn--") ? "a" : last)) return false;
  return labels.every((label) => LABEL.test(label) || INTERNATIONAL.test(label));
}

/** The domain as the network has it (IDNA); empty when it is none. */
function inAscii(domain: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return "";
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return "";
  }
}

/** The characters of the fonts that invoices and labels are printed with: impl/common/fonts/coverage.txt. */
const COVERAGE =
  "0020-007E 00A0-00AC 00AE-0148 014A-017F 018F 0192 01A0-01A1 01AF-01B0 01CD-01DC 01E6-01EB 01FA-021B 0237 0259 " +
  "02B9-02CC 02CE-02D7 02DA 02DC-02DD 0300-0301 0303-0304 0308-0309 0323 0374-0376 037A-037F 0384-038A 038C " +
  "038E-03A1 03A3-03D7 03DC-03DD 03F0-03F6 03F9-03FA 03FC-045F 0490-0491 04B0-04B1 1E00-1E9B 1E9D-1EFF 2002 2009 " +
  "200B 2013-2014 2018-201A 201C-201E 2020 2022 2026 2032-2033 2039-203A 2044 20A0-20AF 20B1-20B5 20B8-20BA " +
  "20BC-20BF 2113 2116 2122 2191 2193 2212 FEFF";
const span = (text: string) =>
  text
    .split("-")
    .map((end) => `\\u{${end}}`)
    .join("-");
const COVERED = new RegExp(`^[${COVERAGE.split(" ").map(span).join("")}]+$`, "u");
const UNMISSED = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}\s]$/u;
const HYPHENS = /[\u2010-\u2012\u2015]/gu;

/** Whether invoices and labels can be printed with it; BILLING and SHIPPING have the fonts. */
export function isPrintable(text: string): boolean {
  return [...text.normalize("NFC").replace(HYPHENS, "-")].every(
    (letter) => COVERED.test(letter) || UNMISSED.test(letter) || COVERED.test(letter.normalize("NFKD").replace(/\p{M}/gu, "")),
  );
}

const SEEN = /[^\p{C}\p{Z}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Whether there is anything to see: spaces, controls and fillers alone are nothing. */
export const isVisible = (text: string): boolean => SEEN.test(text);
