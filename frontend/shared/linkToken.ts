/** The token of a link in a message. It comes in the fragment, which browsers send to no server, so no log has it. */
import { useEffect, useState } from "react";

/** Reads the token of `#token=…`. */
export const tokenIn = (hash: string): string | undefined => new URLSearchParams(hash.slice(1)).get("token") ?? undefined;

/** Takes the token out of the address at once: no history, bookmark or shared address keeps it. A later link in the same tab replaces it. */
export function useLinkToken(): string | undefined {
  const [token, setToken] = useState(() => tokenIn(window.location.hash));
  useEffect(() => {
    const take = () => {
      const { pathname, search, hash } = window.location;
      const found = tokenIn(hash);
      if (found === undefined) return;
      setToken(found);
      window.history.replaceState(window.history.state, "", pathname + search);
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return token;
}
