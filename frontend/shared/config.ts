/** The services' addresses, read at run time from /config.json, so that one build works in every environment. */
import { SERVICES, type ServiceName } from "@generated/suite";

export interface SiteConfig {
  services: Record<ServiceName, string>;
}

/** Throws an error with a clear message when the file is missing or a service has no address. */
export async function loadConfig(address = "/config.json"): Promise<SiteConfig> {
  // The preload in index.html is used only when mode and credentials are the same as here.
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return checked(await response.json(), address);
}

function checked(value: unknown, address: string): SiteConfig {
  const services = (value as Partial<SiteConfig> | null)?.services;
  const missing = SERVICES.filter((name) => typeof services?.[name] !== "string");
  if (!services || missing.length > 0) throw new Error(`${address} lacks the address of ${missing.join(", ")}`);
  const trimmed = SERVICES.map((name) => [name, services[name].replace(/\/+$/, "")] as const);
  return { services: Object.fromEntries(trimmed) as SiteConfig["services"] };
}
