import { expect, it } from "vitest";
import { inGroups, isCode, recoveryFile } from "../secondFactor";

it("a code is six digits or a recovery code, as people type them", () => {
  expect(["492039", "492 039", " 3f7k-9mq2-x0tb ", "3F7K 9MQ2 X0TB"].map(isCode)).toEqual([true, true, true, true]);
  expect(["", "49203", "492039!", "x".repeat(41)].map(isCode)).toEqual([false, false, false, false]);
});

it("a secret is shown in groups of four", () => expect(inGroups("JBSWY3DPEH")).toBe("JBSW Y3DP EH"));

it("recovery codes are a file with a line for each", async () => {
  expect(await recoveryFile("Comptoir", ["3f7k-9mq2-x0tb", "8w2c-5hnv-r4dz"]).text()).toBe(
    "Comptoir\n\n3f7k-9mq2-x0tb\n8w2c-5hnv-r4dz\n",
  );
});
