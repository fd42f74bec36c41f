import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { Attempt } from "@comptoir/shared/attempts";
import { isPassing, isProblem } from "@comptoir/shared/problems";
import type { Ordering } from "@comptoir/shared/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { ownCartHeaders } from "../cart/access";
import { again } from "../cart/mutations";
import { CART_KEY } from "../cart/queries";
import { keepGuestOrder } from "../orders/guestOrders";
import { forgetDraft } from "./draft";

const PATIENCE_MS = 1_500;
/** Kept with the tab: a reload in the middle of an attempt must not make a second order. */
const attempt = new Attempt({ storage: sessionStorage, name: "comptoir.order-attempt" });

export function usePlaceOrder() {
  const api = useApi();
  const go = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Ordering["OrderDraft"]) => {
      const params = { header: { "Idempotency-Key": attempt.keyFor(body) } };
      const order = () => ok("ordering", api.ordering.POST("/orders", { params, body, headers: ownCartHeaders(api) }));
      return again(order, isPassing, PATIENCE_MS);
    },
    onSuccess: (order) => {
      attempt.done();
      forgetDraft();
      const { order_id, order_number, order_token } = order;
      if (order_token) keepGuestOrder({ order_id, order_number, order_token });
      void go(`/confirmation/${order_id}`, { replace: true });
    },
    onError: (error) => {
      // If the cart caused the refusal, the cart shows why.
      if (isProblem(error)) void queries.invalidateQueries({ queryKey: CART_KEY });
    },
  });
}
