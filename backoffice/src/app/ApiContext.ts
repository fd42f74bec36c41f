/** The nine typed clients, for pages and their actions. */
import type { Api } from "@shared/api";
import { createContext, useContext } from "react";

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("No ApiContext above this component");
  return api;
}
