import type { Api } from "@shared/api";
import { createContext, useContext, useSyncExternalStore } from "react";

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("useApi stands outside of ApiContext");
  return api;
}

/** Follows sign-in and sign-out, those in other tabs too. */
export function useSignedIn(): boolean {
  const { session } = useApi();
  const subscribe = (listener: () => void) => {
    const stop = session.subscribe(listener);
    window.addEventListener("storage", listener);
    return () => {
      stop();
      window.removeEventListener("storage", listener);
    };
  };
  return useSyncExternalStore(subscribe, () => session.signedIn);
}
