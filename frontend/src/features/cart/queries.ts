import { useApi } from "@comptoir/shared/apiContext";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSignedIn } from "../../base/session";
import { type Cart, readCart } from "./access";
import { useKeptCartId } from "./guestCart";

export const CART_KEY = ["mine", "cart"] as const;

export function useCart() {
  const api = useApi();
  const signedIn = useSignedIn();
  const keptId = useKeptCartId();
  const queries = useQueryClient();
  const queryKey = [...CART_KEY, signedIn ? "customer" : (keptId ?? "none")];
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => readCart(api, signal, queries.getQueryData<Cart | null>(queryKey)?.cart_id),
    // A guest without a cart needs no request.
    enabled: signedIn || keptId !== undefined,
    refetchOnWindowFocus: true,
    staleTime: 5_000,
  });
}

export function countPieces(cart: Cart | null | undefined): number {
  return cart?.items.reduce((sum, item) => sum + item.quantity, 0) ?? 0;
}
