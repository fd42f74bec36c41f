/** The nine typed clients, for pages and their actions. */

import { createContext, useContext } from "react";
import type { Api } from "./api";

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("useApi stands outside of ApiContext");
  return api;
}
