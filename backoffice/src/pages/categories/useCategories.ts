import { ok } from "@shared/api";
import { useAsk } from "../../data/useAsk";

export const useCategories = () => useAsk(["categories"], ({ cataloging }) => ok("cataloging", cataloging.GET("/categories")));
