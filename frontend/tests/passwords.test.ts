import { expect, it } from "vitest";
import { passwordTrouble } from "../src/features/account/passwords";

it("a new password has ten characters at least; a missing one is told as missing", () => {
  expect(["", "court", "une petite phrase"].map(passwordTrouble)).toEqual(["form.required", "form.passwordShort", undefined]);
});
