import { isProblem } from "@comptoir/shared/problems";
import type { Money } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage, useNameOf } from "../../base/language";
import { Button } from "../../ui/Button";
import { Named } from "../../ui/Named";
import { Notice } from "../../ui/Notice";
import type { Cart } from "../cart/access";
import { useRemoveItem, useSetQuantity } from "../cart/mutations";

/** A further member of insufficient-stock (contracts/stocking/problems.yaml). */
interface Shortage {
  sku: string;
  requested: number;
  available: number;
}

/** Why there is no order, and what to do next. */
export function OrderRefused({ error, cart }: { error: unknown; cart: Cart }) {
  const { t, money, day, problem } = useLanguage();
  if (!error) return null;
  const shortages = isProblem(error, "insufficient-stock") ? (error.member<Shortage[]>("shortages") ?? []) : [];
  const actual = isProblem(error, "total-mismatch") ? error.member<Money>("actual") : undefined;
  const latestDay = isProblem(error, "delivery-days-changed") ? error.member<string>("actual") : undefined;
  const orderId = isProblem(error, "order-exists") ? error.member<string>("order_id") : undefined;
  return (
    <Notice kind="bad" role="alert">
      <p>{problem(error)}</p>
      {actual && <p>{t("review.newTotal", { total: money(actual) })}</p>}
      {latestDay && <p>{t("review.newDay", { day: day(latestDay) })}</p>}
      {orderId && <Link to={`/confirmation/${orderId}`}>{t("review.seeOrder")}</Link>}
      {shortages.length > 0 && <Shortages shortages={shortages} cart={cart} />}
    </Notice>
  );
}

function Shortages({ shortages, cart }: { shortages: Shortage[]; cart: Cart }) {
  const { t } = useLanguage();
  const set = useSetQuantity();
  const remove = useRemoveItem();
  const nameOf = useNameOf();
  const named = (sku: string) => nameOf(cart.items.find((item) => item.sku === sku) ?? { name: sku });
  const open = shortages.filter(({ sku, available }) => cart.items.some((item) => item.sku === sku && item.quantity > available));
  const adjust = () => {
    for (const { sku, available } of open) {
      if (available > 0) set.mutate({ sku, quantity: available });
      else remove.mutate({ sku, of: named(sku) });
    }
  };
  return (
    <>
      <ul>
        {shortages.map(({ sku, requested, available }) => (
          <li key={sku}>
            <Named of={named(sku)}>{(name) => t("review.shortage", { name, requested, available })}</Named>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button look="quiet small" busy={set.isPending || remove.isPending} onClick={adjust}>
          {t("review.adjust")}
        </Button>
      )}
    </>
  );
}
