// Reads {requests, environments}, each {file name: what it holds}, and prints {file name: its text in Bruno's language}, as JSON.
// With `--read` it does the reverse for {file name: text} of requests.
import { readFileSync } from "node:fs";
import bruno from "@usebruno/lang";

const given = JSON.parse(readFileSync(0, "utf8"));
const each = (files, change) => Object.fromEntries(Object.entries(files).map(([name, one]) => [name, change(one)]));
const made = process.argv.includes("--read")
  ? each(given, bruno.bruToJsonV2)
  : { ...each(given.requests, bruno.jsonToBruV2), ...each(given.environments, bruno.envJsonToBruV2 ?? bruno.jsonToEnv) };
process.stdout.write(JSON.stringify(made));
