/** The wish of somebody who is asked to sign in first: it is kept until then, with the page to come back to. */
import { forgetTyped, keepTyped, readTyped } from "../../base/kept";

const NAME = "wish";

interface KeptWish {
  sku: string;
  back: string;
}

export const keepWish = (wish: KeptWish) => keepTyped(NAME, wish);

/** Whether who signs in here and then comes to `next` has a wish to keep. */
export const isWishAt = (next: string): boolean => readTyped<KeptWish>(NAME)?.value.back === next;

/** Whether this one was kept; it is so only once. */
export function takeKeptWish(sku: string): boolean {
  if (readTyped<KeptWish>(NAME)?.value.sku !== sku) return false;
  forgetTyped(NAME);
  return true;
}
