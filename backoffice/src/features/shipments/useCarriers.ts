import { ok } from "@comptoir/shared/api";
import { useApiQuery } from "../../data/useApiQuery";

export const useCarriers = () => useApiQuery(["carriers"], ({ shipping }) => ok("shipping", shipping.GET("/carriers")));
