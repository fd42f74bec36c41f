/** Which relay point, and where the shopper looks for one. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Locale } from "@comptoir/shared/i18n";
import { isPostalCode } from "@comptoir/shared/postalCodes";
import type { Address, Carting, Shipping } from "@comptoir/shared/types";
import { type QueryClient, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useKept } from "../../base/kept";
import type { Cart } from "../cart/access";
import type { ShippingOption } from "./stepProps";

export type RelayPoint = Shipping["RelayPoint"];
export type ChosenPoint = Carting["RelayPointCopy"];

const PAGE = 5;
const RELAY_POINTS = "relay-points";

export interface RelayChoice {
  /** The postal code in the field. */
  typed: string;
  /** The postal code that was asked for. */
  near: string;
  point?: ChosenPoint | undefined;
}

type Choices = Record<string, RelayChoice>;
type Delivered = Pick<Cart, "delivery" | "requirements">;

/** What the shopper said, at first to look near the address, for the point that the cart has; without a point that closed. */
export function choiceFor(cart: Delivered, said: RelayChoice | undefined): RelayChoice {
  const choice = said ?? firstChoice(cart.delivery);
  return choice.point && choice.point.relay_point_id === closedPoint(cart) ? { ...choice, point: undefined } : choice;
}

/** The id of the cart's point, once the cart asks for another one. */
export function closedPoint({ delivery, requirements }: Delivered): string | undefined {
  return requirements.includes("RELAY_POINT") ? delivery?.relay_point?.relay_point_id : undefined;
}

function firstChoice(delivery: Cart["delivery"]): RelayChoice {
  const near = delivery?.address.postal_code ?? "";
  const fits = delivery?.shipping !== undefined || isNear(delivery);
  return { typed: near, near, ...(fits && delivery?.relay_point && { point: delivery.relay_point }) };
}

/** The point stays in the cart when the address changes, and may be far away then: two characters of a postal code are a region. */
function isNear(delivery: Cart["delivery"]): boolean {
  const { address, relay_point } = delivery ?? {};
  const region = (place: { postal_code: string; country: string } | undefined) =>
    place && `${place.country} ${place.postal_code.slice(0, 2)}`;
  return region(address) === region(relay_point);
}

/** The choice for one carrier and the postal code of the address, until the order: looking at others loses nothing. */
export function useRelayChoice(cart: Cart, carrierCode: string) {
  const queries = useQueryClient();
  const kept = useKept<Choices>("checkout.relay", {});
  const address = cart.delivery?.address;
  const name = [carrierCode, address?.country, address?.postal_code].join(" ");
  const choice = choiceFor(cart, kept.value[name]);
  const change = (part: Partial<RelayChoice>) => kept.change({ ...kept.value, [name]: { ...choice, ...part } });
  const closed = closedPoint(cart);
  useEffect(() => {
    if (closed) void readPointsAnew(queries);
  }, [closed, queries]);
  const refused = () => {
    change({ point: undefined });
    void readPointsAnew(queries);
  };
  return { choice, change, refused };
}

/** The lists that were read before a point closed still name it. */
export function readPointsAnew(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: [RELAY_POINTS] });
}

/** A postal code as it is sent; undefined when the country has none of this form. */
export function postalCodeOf(typed: string, country: string): string | undefined {
  const code = typed.trim().toUpperCase();
  return code && isPostalCode(country, code) ? code : undefined;
}

export interface Search {
  carrierCode: string;
  country: Address["country"];
  near: string;
}

/** The open points of a carrier, the nearest first. */
export function useRelayPoints({ carrierCode, country, near }: Search) {
  const { shipping } = useApi();
  return useInfiniteQuery({
    queryKey: [RELAY_POINTS, carrierCode, country, near],
    queryFn: ({ signal, pageParam }) => {
      const at = { carrier_code: carrierCode, country, postal_code: near };
      const query = { ...at, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      return ok("shipping", shipping.GET("/relay-points", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** What the cart keeps of a point. */
export function copyOf(point: RelayPoint): ChosenPoint {
  const { relay_point_id, reference, name, line1, line2, postal_code, city, country } = point;
  return { relay_point_id, reference, name, line1, ...(line2 && { line2 }), postal_code, city, country };
}

/** In steps of a hundred metres: the middle of a postal code is no address. */
export function distanceText(locale: Locale, metres: number): string {
  const hundreds = Math.max(1, Math.round(metres / 100));
  const [value, unit] = hundreds < 10 ? [hundreds * 100, "meter"] : [hundreds / 10, "kilometer"];
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** The option as the cart has it, once its fee is the one to the very point that is chosen: another point may cost something else. */
export function quoted(
  option: ShippingOption,
  { delivery }: Pick<Cart, "delivery">,
  point: ChosenPoint | undefined,
): ShippingOption {
  const { shipping, relay_point } = delivery ?? {};
  const same = shipping?.shipping_method_code === option.shipping_method_code;
  return same && point && relay_point?.relay_point_id === point.relay_point_id ? shipping : option;
}
