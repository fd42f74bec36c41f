/** Services by their names, which are the same in every language: `unit.<service>`. */
import { SERVICES, type ServiceName } from "@generated/suite";

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const units = Object.fromEntries(SERVICES.map((name) => [`unit.${name}`, capital(name)])) as Record<
  `unit.${ServiceName}`,
  string
>;
