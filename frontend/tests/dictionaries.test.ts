import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Dictionary, Text } from "@comptoir/shared/i18n";
import { problemsFr } from "@comptoir/shared/messages/problems.fr";
import { SERVICES } from "@generated/suite";
import { describe, expect, it } from "vitest";
import { accountEn } from "../src/messages/account.en";
import { accountFr } from "../src/messages/account.fr";
import { en as shopEn } from "../src/messages/en";
import { fr as shopFr } from "../src/messages/fr";

const fr = { ...shopFr, ...accountFr };
const en = { ...shopEn, ...accountEn };
const CONTRACTS = new URL("../../contracts/", import.meta.url);

/** The codes in `x-problems` of the operations of a service that others than staff and services may call. */
function problemsOfShoppers(service: string): string[] {
  const folder = new URL(`${service}/paths/`, CONTRACTS);
  const operations = readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8").split("\n      operationId:").slice(1),
  );
  return operations
    .filter((text) => !/security: \[(\{(staff|service):[^}]*\}(, )?)+\]/.test(text))
    .flatMap((text) => /x-problems:( \[[^\]]*\]|(\n {8}- .*)+)/.exec(text)?.[1]?.match(/[a-z]+(-[a-z]+)*/g) ?? []);
}

const forms = (text: Text) => (typeof text === "string" ? [text] : [text.one, text.other]);
const placeholders = (text: Text) => [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe("the dictionaries", () => {
  it("say nothing twice: what the account's pages bring is not in the first view", () => {
    expect(Object.keys(accountFr).filter((key) => key in shopFr)).toEqual([]);
  });

  it("call a relay point a pick-up point in English: one thing has one name", () => {
    const other = Object.entries(en).filter(([, text]) => /relay[ -]point/i.test(JSON.stringify(text)));
    expect(other).toEqual([]);
  });

  it("have the same keys in French and English", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  it("leave no text empty", () => {
    const empty = (dictionary: Dictionary) =>
      Object.entries(dictionary).filter(([, text]) => forms(text).some((form) => !form.trim()));
    expect([...empty(fr), ...empty(en)]).toEqual([]);
  });

  it("speak of the same values in both languages", () => {
    const other = Object.entries(fr as Dictionary).filter(([key, text]) => {
      return placeholders(text).join() !== placeholders((en as Dictionary)[key] ?? "").join();
    });
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it("have a sentence for every problem that a shopper may meet", () => {
    const codes = SERVICES.filter((service) => `service.${service}` in fr).flatMap(problemsOfShoppers);
    expect(new Set(codes).size).toBeGreaterThan(30);
    expect(codes.filter((code) => !(`problem.${code}` in fr))).toEqual([]);
  });

  it("have one for every problem of the contracts where staff read them", () => {
    // A service without a word of its own is one that no page speaks of.
    const known = SERVICES.filter((service) => `service.${service}` in fr);
    const files = ["shared", ...known].map((name) => new URL(`${name}/problems.yaml`, CONTRACTS));
    const contracts = files.filter(existsSync).map((file) => readFileSync(file, "utf8"));
    const codes = contracts.flatMap((text) =>
      [...text.matchAll(/^ {2}([a-z-]+):(?: \{title|\n {4}title)/gm)].map((match) => match[1]),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !(`problem.${code}` in problemsFr))).toEqual([]);
  });

  it("promise relay points only where one is chosen: whether any method delivers to one is up to the staff", () => {
    const promising = [...Object.entries(fr), ...Object.entries(en)].filter(([, text]) => {
      return forms(text).some((form) => /relais|relay|pick-?up/i.test(form));
    });
    const elsewhere = promising.filter(([key]) => !/^relay[.]|RELAY_POINT|^problem[.]/.test(key));
    expect(elsewhere.map(([key]) => key)).toEqual([]);
  });

  it("set French punctuation apart by a space that does not break", () => {
    const breaking = Object.entries(fr).filter(([, text]) => forms(text).some((form) => / [:;?!»]|« /.test(form)));
    expect(breaking.map(([key]) => key)).toEqual([]);
  });
});
