import { isProblem } from "@comptoir/shared/problems";
import { useId, useState } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { ErrorNotice } from "../../ui/Notice";
import { Quantity } from "../../ui/Quantity";
import { Stock } from "../../ui/Stock";
import { MemberPrice } from "../account/MemberPrice";
import { useAddItem } from "../cart/mutations";
import { useCart } from "../cart/queries";
import { limitOf } from "./limit";
import { type Product, useAvailability, type Variant } from "./queries";
import { VariantChoice } from "./VariantChoice";
import { firstChoice } from "./variants";

interface Props {
  product: Product;
  sku: string;
  onChoose: (sku: string) => void;
}

/** Which one, how many, at what price. */
export function BuyBox({ product, sku, onChoose }: Props) {
  const { t, money } = useLanguage();
  const live = useAvailability(product.variants.map((variant) => variant.sku)).data;
  const variant = product.variants.find((each) => each.sku === sku) ?? firstChoice(product.variants);
  const stock = live?.get(variant.sku);
  const status = stock?.status ?? variant.availability;
  return (
    <div className="buy-box">
      <p className="buy-price">
        {variant.price && <strong className="price">{money(variant.price)}</strong>}
        <span className="hint">{t("product.vat")}</span>
        {variant.price && <MemberPrice price={variant.price} />}
        <Stock status={status} left={stock?.quantity} />
      </p>
      {product.vendor_name && (
        <p className="vendor">
          {t("product.by")} <Link to={`/search?vendor=${product.vendor_id}`}>{product.vendor_name}</Link>
        </p>
      )}
      <VariantChoice variants={product.variants} live={live} chosen={variant} onChoose={onChoose} />
      <Order key={variant.sku} variant={variant} soldOut={status === "OUT_OF_STOCK"} />
    </div>
  );
}

function Order({ variant, soldOut }: { variant: Variant; soldOut: boolean }) {
  const { t, problem } = useLanguage();
  const note = useId();
  const [wanted, setWanted] = useState(1);
  const add = useAddItem();
  const inCart = useCart().data?.items.find(({ sku }) => sku === variant.sku)?.quantity ?? 0;
  if (soldOut || !variant.price) {
    return <p className="notice warn">{soldOut ? t("product.soldOut") : t("product.noPrice")}</p>;
  }
  const { left, text } = limitOf(t, variant.max_per_order, inCart);
  const quantity = Math.min(wanted, Math.max(1, left));
  // When another tab was faster, the refusal says the same as the note, and the new cart corrects the note.
  const refused = add.isError && !isProblem(add.error, "quantity-limit");
  return (
    <div className="order-line">
      {left > 0 && (
        <Quantity value={quantity} max={left} name={variant.full_name} limit={{ id: note, text }} onChange={setWanted} />
      )}
      <Button
        busy={add.isPending}
        off={left === 0}
        aria-describedby={note}
        onClick={() => add.mutate({ sku: variant.sku, quantity, name: variant.full_name })}
      >
        {t("product.add")}
      </Button>
      <p id={note} className={left === 0 ? "notice info" : "hint"} role="status">
        {text}
      </p>
      <ErrorNotice text={refused ? problem(add.error) : undefined} />
    </div>
  );
}
