// What a user of @comptoir/client writes.
import { comptoir, isPassing, isProblem, newKey, ok, UnreachableError } from "@comptoir/client";

declare const process: { argv: string[] };

const seen: Record<string, unknown> = {};
const shop = comptoir({ addresses: { carting: process.argv[2]! }, token: () => "bearer" });
const { cart, cart_token } = await ok("carting", shop.carting.POST("/carts"));
seen.made = cart.cart_id;
try {
  await ok(
    "carting",
    shop.carting.POST("/carts/{cart_id}/items", {
      params: { path: { cart_id: cart.cart_id }, header: { "Idempotency-Key": newKey() } },
      headers: { "Cart-Token": cart_token },
      body: { sku: "MUG", quantity: 2 },
    }),
  );
} catch (error) {
  if (!isProblem(error, "item-unavailable")) throw error;
  seen.refused = [error.code, error.status, error.member<string>("sku")];
}
try {
  await ok("carting", shop.carting.GET("/carts/{cart_id}", { params: { path: { cart_id: cart.cart_id } } }));
} catch (error) {
  if (!isProblem(error)) throw error;
  seen.busy = [error.retryAfter, isPassing(error)];
}
const nowhere = comptoir({ addresses: { carting: "http://127.0.0.1:9" } });
try {
  await ok("carting", nowhere.carting.POST("/carts"));
} catch (error) {
  if (!(error instanceof UnreachableError)) throw error;
  seen.away = error.service;
}
console.log(JSON.stringify(seen));
