/** Checks of a form on an e-mail address, and the attributes of its text field. */
import { isEmail } from "./texts";

/** Returns the key of a sentence when the text cannot be an address; undefined when it can. */
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
