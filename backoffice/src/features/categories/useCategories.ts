import { ok } from "@comptoir/shared/api";
import { useApiQuery } from "../../data/useApiQuery";

export const useCategories = () =>
  useApiQuery(["categories"], ({ cataloging }) => ok("cataloging", cataloging.GET("/categories")));
