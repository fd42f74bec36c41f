import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import type { Address } from "@comptoir/shared/types";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type Cart, changeCart, ownCartHeaders } from "../cart/access";
import { again, useShowCart } from "../cart/mutations";
import type { ShippingOption } from "./stepProps";

interface Delivery {
  address: Address;
  shipping_method_code?: string;
  relay_point_id?: string;
}

/** Says where to, how, and to which relay point; SHIPPING quotes the fee afresh. */
export function useSetDelivery() {
  const api = useApi();
  const show = useShowCart();
  return useMutation({
    scope: { id: "cart" },
    mutationFn: (delivery: Delivery) => {
      const set = () =>
        changeCart(api, ({ cart_id, version }) => {
          const options = { params: { path: { cart_id } }, body: { ...delivery, version }, headers: ownCartHeaders(api) };
          return ok("carting", api.carting.PUT("/carts/{cart_id}/delivery", options));
        });
      return again(set, (error) => isProblem(error, "version-conflict"));
    },
    onSuccess: show,
  });
}

/** At least one. */
export type Options = readonly [ShippingOption, ...ShippingOption[]];

export const isServed = (options: readonly ShippingOption[]): options is Options => options.length > 0;

/**
 * The option that was chosen before, unless the offers have changed since then; else the cheapest one to the door, which
 * needs no further choice.
 */
export function optionOf(options: Options, code: string | undefined): ShippingOption {
  const chosen = options.find((option) => option.shipping_method_code === code);
  return chosen ?? options.find((option) => option.delivers_to === "HOME") ?? options[0];
}

/** The ways to get this cart to its address, the cheapest first. */
export function useShippingOptions({ cart_id, version }: Cart) {
  const api = useApi();
  return useQuery({
    queryKey: ["mine", "shipping-options", cart_id, version],
    queryFn: async ({ signal }) => {
      const params = { path: { cart_id } };
      const call = api.carting.GET("/carts/{cart_id}/shipping-options", { params, headers: ownCartHeaders(api), signal });
      return (await ok("carting", call)).items;
    },
    placeholderData: (before) => before,
  });
}
