import type { Address, Carting } from "@comptoir/shared/types";
import type { Cart } from "../cart/access";
import type { Draft } from "./draft";

export type ShippingOption = Carting["CartShippingOption"];

export interface StepProps {
  cart: Cart;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  /** Who is billed, when it is not who gets the parcel. */
  billing: Address | undefined;
  /** The delivery that is being looked at, for the summary. */
  setOption: (option: ShippingOption) => void;
}
