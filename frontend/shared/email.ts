/** What a form says of an e-mail address, and how it is typed. */
import { isEmail } from "./texts";

/** A part is missing, or it is written as no address is; undefined when it may be one. The values are keys of a sentence. */
export type EmailTrouble = "form.emailWrong" | "form.emailImpossible";

export function emailTrouble(typed: string): EmailTrouble | undefined {
  const text = typed.trim();
  if (isEmail(text)) return undefined;
  return /^[^@\s]+@[^@\s]+[.][^@\s.]+$/u.test(text) ? "form.emailImpossible" : "form.emailWrong";
}

/**
 * For the text field of an address. Not `type="email"`: a browser's own rule for that refuses accents, and hands out
 * international domains in another spelling than was typed.
 */
export const EMAIL_INPUT = {
  type: "text",
  inputMode: "email",
  autoCapitalize: "none",
  autoCorrect: "off",
  spellCheck: false,
} as const;
