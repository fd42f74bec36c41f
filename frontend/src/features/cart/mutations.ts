import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { Attempt } from "@comptoir/shared/attempts";
import { isBlip, isProblem, UnreachableError } from "@comptoir/shared/problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Named, useLanguage } from "../../base/language";
import { useAnnounce } from "../../ui/Announcer";
import { named } from "../../ui/Named";
import { type Cart, changeCart, openCart, ownCartHeaders, readCart } from "./access";
import { useDrawer } from "./CartDrawerProvider";
import { keptCart } from "./guestCart";
import { CART_KEY } from "./queries";

/** Changes of the cart run one after another: each needs the version that the previous one created. */
const SCOPE = { id: "cart" };

export function useShowCart() {
  const queries = useQueryClient();
  const { session } = useApi();
  return async (cart: Cart | null) => {
    const queryKey = [...CART_KEY, session.signedIn ? "customer" : (keptCart()?.cart_id ?? "none")];
    // A read that started before the change returns the old cart: its response must not come last.
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, cart);
  };
}

interface Addition {
  sku: string;
  quantity: number;
  of: Named;
}

export function useAddItem() {
  const api = useApi();
  const show = useShowCart();
  const announce = useAnnounce();
  const drawer = useDrawer();
  const queries = useQueryClient();
  const { t } = useLanguage();
  // One key per page: pressing again after a lost response does not add the item twice.
  const [attempt] = useState(() => new Attempt());
  return useMutation({
    scope: SCOPE,
    mutationFn: async ({ sku, quantity }: Addition) => {
      const key = attempt.keyFor({ sku, quantity });
      const add = async () => {
        const { cart_id } = await openCart(api);
        const params = { path: { cart_id }, header: { "Idempotency-Key": key } };
        const body = { sku, quantity };
        return ok("carting", api.carting.POST("/carts/{cart_id}/items", { params, body, headers: ownCartHeaders(api) }));
      };
      const passing = ["cart-not-active", "cart-merged", "not-found", "version-conflict"];
      return again(add, (error) => isBlip(error) || isProblem(error, ...passing));
    },
    onError: (error) => {
      // Another tab added it, or the response was lost: the page must know how many are in the cart.
      if (isProblem(error, "quantity-limit") || error instanceof UnreachableError)
        void queries.invalidateQueries({ queryKey: CART_KEY });
    },
    onSuccess: async (cart, { of }) => {
      attempt.done();
      await show(cart);
      announce(named(of, (name) => t("cart.added", { name })));
      drawer.open();
    },
  });
}

interface Change {
  sku: string;
  quantity: number;
}

export function useSetQuantity() {
  const api = useApi();
  const show = useShowCart();
  const announce = useAnnounce();
  const { t, money } = useLanguage();
  return useMutation({
    scope: SCOPE,
    mutationFn: ({ sku, quantity }: Change) => {
      const set = () =>
        changeCart(api, ({ cart_id, version }) => {
          const params = { path: { cart_id, sku } };
          const body = { quantity, version };
          return ok("carting", api.carting.PATCH("/carts/{cart_id}/items/{sku}", { params, body, headers: ownCartHeaders(api) }));
        });
      return again(set, (error) => isProblem(error, "version-conflict"));
    },
    onSuccess: async (cart) => {
      await show(cart);
      if (cart) announce(t("cart.updated", { total: money(cart.totals.total) }));
    },
  });
}

export function useRemoveItem() {
  const api = useApi();
  const show = useShowCart();
  const announce = useAnnounce();
  const { t } = useLanguage();
  return useMutation({
    scope: SCOPE,
    mutationFn: ({ sku }: { sku: string; of: Named }) =>
      changeCart(api, ({ cart_id }) => {
        const params = { path: { cart_id, sku } };
        const call = api.carting.DELETE("/carts/{cart_id}/items/{sku}", { params, headers: ownCartHeaders(api) });
        // Already removed, perhaps in another tab: this is the wanted result.
        return ok("carting", call).catch((error: unknown) =>
          isProblem(error, "not-found") ? readCart(api) : Promise.reject(error),
        );
      }),
    onSuccess: async (cart, { of }) => {
      await show(cart);
      announce(named(of, (name) => t("cart.removed", { name })));
    },
  });
}

/** One more try, after a while, when the first failure was of that kind. */
export async function again<T>(attempt: () => Promise<T>, worthIt: (error: unknown) => boolean, afterMs = 0): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!worthIt(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return attempt();
  }
}
