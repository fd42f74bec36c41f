import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mayOpen, mayVisit, NEEDED, type Part } from "../src/base/access";
import { ADDRESSES } from "../src/base/addresses";
import { MENU } from "../src/shell/menu";

const folder = join(import.meta.dirname, "../../contracts");
const files = readdirSync(folder).map((name) => join(folder, name, "scopes.yaml"));
const contract = files
  .filter(existsSync)
  .map((file) => readFileSync(file, "utf8"))
  .join("");

test("every scope asked for stands in the contracts", () => {
  const unknown = Object.values(NEEDED).filter((scope) => !contract.includes(` ${scope}: `));
  expect(unknown).toEqual([]);
});

test("every part stands in the menu once", () => {
  expect(MENU.flatMap(({ parts }) => parts).sort()).toEqual(Object.keys(NEEDED).sort());
});

test("a part opens only with its scope, an unknown one never", () => {
  expect(mayOpen("staff", ["staff:write"])).toBe(true);
  expect(mayOpen("staff", ["orders:read", "session"])).toBe(false);
  expect(mayOpen("toString", ["session"])).toBe(false);
});

const changing = ADDRESSES.filter((address) => /\/(create|import)$/.test(address));
const partOf = (address: string) => address.split("/")[1] as Part;

test.each(changing)("%s opens for those who may write, not for those who only read", (address) => {
  const part = partOf(address);
  const may = NEEDED[part].split(":")[0] ?? "";
  expect(mayVisit(address, part, [`${may}:read`])).toBe(false);
  expect(mayVisit(address, part, [`${may}:read`, `${may}:write`])).toBe(true);
});

test("a list opens for those who only read", () => {
  expect(changing).toHaveLength(7);
  expect(mayVisit("/carriers", "carriers", ["shipping:read"])).toBe(true);
});
