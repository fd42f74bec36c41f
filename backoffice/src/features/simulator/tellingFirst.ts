import type { Shipping } from "@comptoir/shared/types";

type Reason = Shipping["ShippingSimulation"]["refusals"][number]["reason"];

/** What this parcel or this address lacks comes before what nobody is offered there, and that before what is off for all. */
const PLACES: Record<Reason, number> = {
  TOO_HEAVY: 0,
  NO_RELAY_POINT: 0,
  COUNTRY_NOT_SERVED: 1,
  NO_ZONE: 1,
  ZONE_NOT_SERVED: 2,
  CARRIER_OFF: 3,
  METHOD_OFF: 3,
};

/** The refusals that staff can do most about first; those of one kind as they came. */
export function tellingFirst<R extends { reason: Reason }>(refusals: readonly R[]): R[] {
  return [...refusals].sort((one, other) => PLACES[one.reason] - PLACES[other.reason]);
}
