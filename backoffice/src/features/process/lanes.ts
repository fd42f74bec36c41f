/** Where each step of a saga stands in its drawing: a row of its own in time, a lane per service. */
import type { Ordering } from "@comptoir/shared/types";

type Step = Ordering["ProcessStep"];
type ServiceName = Ordering["ServiceName"];

export interface Placed {
  step: Step;
  row: number;
  lane: number;
  /** Milliseconds after the first step; absent for what has not happened. */
  after?: number;
}

export interface Lanes {
  services: ServiceName[];
  placed: Placed[];
}

/** Steps that happened by their time, then those still expected in the order given. */
export function layOut(steps: readonly Step[]): Lanes {
  const happened = steps.filter((step) => step.at).sort((a, b) => Date.parse(a.at ?? "") - Date.parse(b.at ?? ""));
  const ordered = [...happened, ...steps.filter((step) => !step.at)];
  const services = [...new Set(ordered.map((step) => step.service))];
  const start = Date.parse(happened[0]?.at ?? "");
  const placed = ordered.map((step, row) => {
    const place = { step, row, lane: services.indexOf(step.service) };
    return step.at ? { ...place, after: Date.parse(step.at) - start } : place;
  });
  return { services, placed };
}
