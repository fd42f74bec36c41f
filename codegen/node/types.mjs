// Reads {service: path of its bundled contract} and prints {service: its TypeScript types}, both as JSON.
import { readFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const documents = JSON.parse(readFileSync(0, "utf8"));
const sources = {};
for (const [service, path] of Object.entries(documents)) {
  const types = await openapiTS(JSON.parse(readFileSync(path, "utf8")), { alphabetize: true });
  sources[service] = `// Types of ${service.toUpperCase()}, from contracts/${service}. Generated: edit the contract, not this file.\n${astToString(types)}`;
}
process.stdout.write(JSON.stringify(sources));
