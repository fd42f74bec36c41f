export const STEPS = ["contact", "address", "delivery", "payment", "review"] as const;
export type StepName = (typeof STEPS)[number];
