/** Codes of the second factor: six digits of an app, or a recovery code. */
import { isProblem } from "./problems";

const CODE = /^[0-9A-Za-z -]{6,40}$/;

/** Whether PROFILING would look at it; spaces and hyphens make no difference. */
export const isCode = (typed: string): boolean => CODE.test(typed.trim());

/** The password was right, and a code is needed too. */
export const needsCode = (error: unknown): boolean => isProblem(error, "second-factor-required");

export const isCodeWrong = (error: unknown): boolean => isProblem(error, "second-factor-wrong", "code-wrong");

/** The secret in groups of four, as it is typed by hand. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(" ") ?? "";

/** Recovery codes as a file: a line for each, below a line that says what they are. */
export const recoveryFile = (title: string, codes: readonly string[]): Blob =>
  new Blob([[title, "", ...codes, ""].join("\n")], { type: "text/plain;charset=utf-8" });
