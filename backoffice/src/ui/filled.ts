/** What was filled in: an empty field is an absent member (S-06: no nulls), and so is an object of nothing but those. */
export function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled).filter((each) => each !== undefined);
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (value === null || typeof value !== "object") return value ?? undefined;
  const members = Object.entries(value).map(([name, each]) => [name, filled(each)] as const);
  const present = members.filter(([, each]) => each !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}
