/** The address of the import of relay points, with its carrier chosen where that is known. */
export function importOf(carrier_code?: unknown): string {
  const carrier = typeof carrier_code === "string" && carrier_code !== "" ? carrier_code : undefined;
  return carrier ? `/relay-points/import?${new URLSearchParams({ carrier_code: carrier })}` : "/relay-points/import";
}
