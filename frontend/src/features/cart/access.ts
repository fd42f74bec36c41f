/** Which cart is the shopper's, and how it is reached: by its token as a guest, by the session when signed in. */
import type { Api } from "@comptoir/shared/api";
import { ok } from "@comptoir/shared/api";
import { newKey } from "@comptoir/shared/attempts";
import { isProblem } from "@comptoir/shared/problems";
import { soon } from "@comptoir/shared/transport";
import type { Carting } from "@comptoir/shared/types";
import { cartHeaders, forgetCart, keepCart, keptCart } from "./guestCart";

export type Cart = Carting["Cart"];

/** Returns the active cart; null when there is none: a read never creates one. `seenId` is the customer's cart of the last read. */
export async function readCart(api: Api, signal?: AbortSignal, seenId?: string): Promise<Cart | null> {
  return api.session.signedIn ? readMine(api, signal, seenId) : readGuests(api, signal);
}

async function readMine(api: Api, signal?: AbortSignal, seenId?: string): Promise<Cart | null> {
  // Done here and not at sign-in: the next read repeats an attempt that failed.
  await claimKept(api, signal);
  const seen = seenId ? await readById(api, seenId, {}, signal) : null;
  if (seen?.status === "ACTIVE") return seen;
  return orNone(ok("carting", api.carting.GET("/me/cart", signal ? { signal } : {})));
}

/** The guest's cart joins the customer's own. */
async function claimKept({ carting }: Api, signal?: AbortSignal): Promise<void> {
  const kept = keptCart();
  if (!kept) return;
  const { cart_id, cart_token } = kept;
  const params = { path: { cart_id }, header: { "Idempotency-Key": newKey() } };
  try {
    await ok(
      "carting",
      carting.POST("/carts/{cart_id}/claim", { params, body: { cart_token, strategy: "MERGE" }, signal: soon(signal) }),
    );
  } catch (error) {
    if (!isProblem(error, "not-found", "cart-not-active", "cart-merged", "cart-full")) throw error;
  }
  forgetCart();
}

async function readGuests(api: Api, signal?: AbortSignal): Promise<Cart | null> {
  const kept = keptCart();
  if (!kept) return null;
  const cart = await readById(api, kept.cart_id, cartHeaders(kept), signal);
  const following = cart?.merged_into && (await readById(api, cart.merged_into, cartHeaders(kept), signal));
  if (following) {
    // Items that another tab added while the order was placed are in a new cart with the same token.
    keepCart({ ...kept, cart_id: following.cart_id });
    return readGuests(api, signal);
  }
  if (!cart || cart.status === "EXPIRED" || cart.status === "MERGED") forgetCart();
  // An ORDERED cart is kept: it comes back when its payment fails.
  return cart?.status === "ACTIVE" ? cart : null;
}

/** Where the next item goes: the active cart, or a new one. */
export async function openCart(api: Api): Promise<Cart> {
  const active = await readCart(api);
  if (active) return active;
  const { cart, cart_token } = await ok("carting", api.carting.POST("/carts", { signal: soon() }));
  if (cart_token) keepCart({ cart_id: cart.cart_id, cart_token });
  return cart;
}

/** Changes the current cart, with its version; null when there is no cart: only adding an item creates one. */
export async function changeCart(api: Api, change: (cart: Cart) => Promise<Cart | null>): Promise<Cart | null> {
  const cart = await readCart(api);
  return cart && change(cart);
}

/** The header for calls on the shopper's own cart; a signed-in customer needs none. */
export function ownCartHeaders({ session }: Api): Record<string, string> {
  const kept = session.signedIn ? undefined : keptCart();
  return kept ? cartHeaders(kept) : {};
}

function readById(
  { carting }: Api,
  cart_id: string,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Cart | null> {
  return orNone(
    ok("carting", carting.GET("/carts/{cart_id}", { params: { path: { cart_id } }, headers, ...(signal && { signal }) })),
  );
}

/** CARTING says 404 where there is no cart, or no longer. */
async function orNone(read: Promise<Cart>): Promise<Cart | null> {
  try {
    return await read;
  } catch (error) {
    if (isProblem(error, "not-found")) return null;
    throw error;
  }
}
