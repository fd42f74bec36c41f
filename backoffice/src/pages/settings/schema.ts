/** The part of JSON Schema that contracts use for settings, read from the contract that ADMINISTERING itself serves. */
import type { SiteConfig } from "@shared/config";
import { plainFetch } from "@shared/transport";
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
}

interface Contract {
  paths: Record<string, { put: { requestBody: { content: { "application/json": { schema: Schema } } } } }>;
}

/** /openapi.json is the contract itself, so it stands in no contract: these are its types. */
interface Paths {
  "/openapi.json": { get: { responses: { 200: { content: { "application/json": Contract } } } } };
}

/** The schema of each group, by its member of `values`. */
export async function readSettingSchemas({ services }: SiteConfig): Promise<Record<string, Schema>> {
  const client = createClient<Paths>({ baseUrl: services.administering, fetch: plainFetch("administering") });
  const { data } = await client.GET("/openapi.json");
  const body = data?.paths["/settings/{setting_group}"]?.put.requestBody.content["application/json"].schema;
  const groups = body?.properties?.values?.properties;
  if (!groups) throw new Error("The contract of ADMINISTERING names no setting groups");
  return groups;
}

export function isMoney({ properties }: Schema): boolean {
  return Object.keys(properties ?? {}).sort().join() === "amount,currency";
}
