import { Link } from "react-router";
import { useLanguage, useNameOf } from "../../base/language";
import { productPath } from "../../base/productPath";
import { ErrorNotice } from "../../ui/Notice";
import { Picture } from "../../ui/Picture";
import { Quantity } from "../../ui/Quantity";
import { Stock } from "../../ui/Stock";
import type { Cart } from "./access";
import { useRemoveItem, useSetQuantity } from "./mutations";

type Item = Cart["items"][number];
const MOST = 999;

export function CartLines({ cart }: { cart: Cart }) {
  const { problem } = useLanguage();
  const nameOf = useNameOf();
  const set = useSetQuantity();
  const remove = useRemoveItem();
  const error = set.error ?? remove.error;
  return (
    <>
      <ErrorNotice text={error ? problem(error) : undefined} />
      <ul className="cart-lines">
        {cart.items.map((item) => (
          <CartLine
            key={item.sku}
            item={item}
            busy={set.isPending || remove.isPending}
            onQuantity={(quantity) => set.mutate({ sku: item.sku, quantity })}
            onRemove={() => remove.mutate({ sku: item.sku, of: nameOf(item) })}
          />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  item: Item;
  busy: boolean;
  onQuantity: (quantity: number) => void;
  onRemove: () => void;
}

function CartLine({ item, busy, onQuantity, onRemove }: LineProps) {
  const { t, money } = useLanguage();
  const of = useNameOf()(item);
  return (
    <li className="cart-line">
      <Picture path={item.image} alt="" />
      <div className="cart-line-text">
        <p className="cart-line-name" lang={of.lang}>
          {item.for_sale ? <Link to={productPath(item)}>{of.name}</Link> : of.name}
        </p>
        <p className="hint">
          {t("cart.each", { price: money(item.unit_price) })}{" "}
          {item.for_sale && item.availability !== "IN_STOCK" && <Stock status={item.availability} />}
          {!item.for_sale && <span className="stock out_of_stock">{t("cart.notForSale")}</span>}
        </p>
        <div className="cart-line-tools">
          {item.for_sale && (
            <Quantity value={item.quantity} max={item.max_per_order ?? MOST} of={of} busy={busy} onChange={onQuantity} />
          )}
          <button type="button" className="link" aria-disabled={busy} onClick={() => !busy && onRemove()}>
            {t("cart.remove")}{" "}
            <span className="sr-only" lang={of.lang}>
              {of.name}
            </span>
          </button>
        </div>
      </div>
      <strong className="price">{money(item.line_total)}</strong>
    </li>
  );
}
