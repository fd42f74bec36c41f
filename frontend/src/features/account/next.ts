/** Where to go after signing in: only within the shop, whatever the address says. */
export function nextPath(search: URLSearchParams, otherwise = "/account"): string {
  const next = search.get("next") ?? "";
  return /^\/(?![/\\])/.test(next) ? next : otherwise;
}
