/** What SHIPPING offers: carriers, methods and zones are short lists, read whole and kept by these names. */
import { ok } from "@comptoir/shared/api";
import { useApiQuery } from "../../data/useApiQuery";

export const useCarriers = () => useApiQuery(["carriers"], ({ shipping }) => ok("shipping", shipping.GET("/carriers")));

export const useMethods = () =>
  useApiQuery(["shipping-methods"], ({ shipping }) => ok("shipping", shipping.GET("/shipping-methods")));

/** With their coverage: which country or territory that the shop serves is in which zones. */
export const useZones = () => useApiQuery(["shipping-zones"], ({ shipping }) => ok("shipping", shipping.GET("/shipping-zones")));
