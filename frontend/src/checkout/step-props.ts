import type { Cart } from "../cart/access";
import type { Draft } from "./draft";

export interface StepProps {
  cart: Cart;
  draft: Draft;
  setDraft: (draft: Draft) => void;
}
