import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { groupsOf } from "../src/features/settings/schema";
import { TO_COME } from "../src/features/settings/toCome";

/** The groups' properties, as the contract's file writes them: one a line below `properties:`, indented by eight. */
const contract = readFileSync(join(import.meta.dirname, "../../contracts/administering/schemas/settings.yaml"), "utf8");
const groups = ["Store", "Seller", "Checkout", "Stock", "Shipping", "Feature", "Search", "Security"];
const propertiesOf = (group: string) => {
  const [, schema = ""] = contract.split(`    ${group}Settings:\n`);
  const [block = ""] = schema.split(/\n {4}\w/);
  return [...block.matchAll(/^ {8}(\w+):/gm)].map(([, name]) => name ?? "");
};

test.each(groups)("every setting of %s has a name in both languages", (group) => {
  const names = propertiesOf(group);
  expect(names.length).toBeGreaterThan(0);
  const known: string[] = Object.keys(DICTIONARIES.fr);
  expect(names.filter((name) => !known.includes(`setting.${name}`) && !known.includes(`field.${name}`))).toEqual([]);
});

test("a feature that nothing does yet is in the contract, and in no form", () => {
  expect([...TO_COME].filter((name) => !propertiesOf("Feature").includes(name))).toEqual([]);
  expect(propertiesOf("Feature").filter((name) => !TO_COME.has(name))).toEqual(["demo_notice"]);
});

test("the contract that ADMINISTERING serves gives a whole schema for each group", () => {
  const served: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../generated/administering/openapi.json"), "utf8"),
  );
  const schemas = groupsOf(served);
  expect(Object.keys(schemas)).toEqual(groups.map((each) => (each === "Feature" ? "features" : each.toLowerCase())));
  expect(schemas.stock?.properties?.reservation_minutes?.type).toBe("integer");
  expect(JSON.stringify(schemas)).not.toContain("$ref");
});
