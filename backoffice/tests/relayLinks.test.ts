import { expect, test } from "vitest";
import { importOf } from "../src/features/relays/importOf";

test.each([
  ["POINT_VOISIN", "/relay-points/import?carrier_code=POINT_VOISIN"],
  ["", "/relay-points/import"],
  [undefined, "/relay-points/import"],
])("the import for the carrier %j is at %s", (carrier, address) => expect(importOf(carrier)).toBe(address));
