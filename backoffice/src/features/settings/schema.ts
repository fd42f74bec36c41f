/** The part of JSON Schema that contracts use for settings, read from the contract that ADMINISTERING itself serves. */
import type { SiteConfig } from "@comptoir/shared/config";
import { plainFetch } from "@comptoir/shared/transport";
import createClient from "openapi-fetch";

export interface Schema {
  type: "object" | "array" | "string" | "integer" | "boolean";
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minItems?: number;
  maxItems?: number;
}

/** /openapi.json is the contract itself, so it stands in no contract: these are its types. */
interface Paths {
  "/openapi.json": { get: { responses: { 200: { content: { "application/json": unknown } } } } };
}

/** The schema of each group, by its member of `values`. */
export async function readSettingSchemas({ services }: SiteConfig): Promise<Record<string, Schema>> {
  const client = createClient<Paths>({ baseUrl: services.administering, fetch: plainFetch("administering") });
  const { data } = await client.GET("/openapi.json");
  return groupsOf(data);
}

const GROUPS =
  "#/paths/~1settings~1{setting_group}/put/requestBody/content/application~1json/schema/properties/values/properties";

/** The schema of each group in a contract, whose parts may stand under `components`. */
export function groupsOf(contract: unknown): Record<string, Schema> {
  const groups = at(contract, GROUPS);
  if (!groups) throw new Error("The contract of ADMINISTERING names no setting groups");
  return whole(contract, groups) as Record<string, Schema>;
}

/** A value with all its parts in place of the references to them; schemas of settings do not refer to themselves. */
function whole(contract: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => whole(contract, each));
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value) return whole(contract, at(contract, String(value.$ref)));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, whole(contract, each)]));
}

/** What a JSON pointer (RFC 6901) leads to, through references on its way; undefined when it leads nowhere. */
function at(contract: unknown, pointer: string): unknown {
  const steps = pointer
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((value, step) => {
    const next = (value as Record<string, unknown> | undefined)?.[step];
    return typeof next === "object" && next !== null && "$ref" in next ? at(contract, String(next.$ref)) : next;
  }, contract);
}

export function isMoney({ properties }: Schema): boolean {
  return (
    Object.keys(properties ?? {})
      .sort()
      .join() === "amount,currency"
  );
}
