/** The way to an order, as data: which step is open follows from what is known already. */
import type { Carting } from "@comptoir/shared/types";
import { STEPS, type StepName } from "../../base/checkoutSteps";
import type { Draft } from "./draft";

export { STEPS, type StepName };

interface Known {
  signedIn: boolean;
  draft: Draft;
  cart: Pick<Carting["Cart"], "delivery" | "requirements">;
}

const DONE: Record<StepName, (known: Known) => boolean> = {
  contact: ({ signedIn, draft }) => signedIn || draft.email !== undefined,
  address: ({ cart }) => cart.delivery !== undefined,
  delivery: ({ cart }) => cart.delivery?.shipping !== undefined && !cart.requirements.includes("RELAY_POINT"),
  payment: ({ draft }) => draft.payment !== undefined,
  review: () => false,
};

/** A signed-in customer skips the contact step. */
export function stepsFor(signedIn: boolean): StepName[] {
  return STEPS.filter((step) => step !== "contact" || !signedIn);
}

/** The first step that is not done; later steps are closed. */
export function openStep(known: Known): StepName {
  return STEPS.find((step) => !DONE[step](known)) ?? "review";
}

export function isReachable(step: StepName, known: Known): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(openStep(known));
}

export function stepAfter(step: StepName): StepName {
  return STEPS[STEPS.indexOf(step) + 1] ?? "review";
}
