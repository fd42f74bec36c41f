/** What the pages of an account may be refused for. */
import type { SameKeys } from "../i18n";
import type { accountProblemsFr } from "./accountProblems.fr";

export const accountProblemsEn: SameKeys<typeof accountProblemsFr> = {
  "problem.second-factor-required": "Your account also asks for a code: the one in your app, or a recovery code.",
  "problem.second-factor-wrong": "That isn’t the right code, or it has already been used. Wait for the next code of your app.",
  "problem.code-wrong": "That isn’t the right code, or it has already been used. Wait for the next code of your app.",
  "problem.second-factor-present": "There is a second factor already. Remove it first.",
  "problem.second-factor-missing": "There is no second factor. Set one up first.",
  "problem.password-wrong": "This isn’t your current password. If you’ve forgotten it, sign out and choose a new one.",
  "problem.link-invalid":
    "This link no longer leads anywhere: it was used already, is too old, or is not whole. Ask for a new message.",
  "problem.preferences-invalid": "This choice isn’t possible for this account.",
  "problem.open-orders": "Some orders are still open. Wait until they end, or cancel them.",
};
