import { isProblem } from "@comptoir/shared/problems";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { useId, useState } from "react";
import { Link } from "react-router";
import { type Named, useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { ErrorNotice } from "../../ui/Notice";
import { Quantity } from "../../ui/Quantity";
import { Stock } from "../../ui/Stock";
import { MemberPrice } from "../account/MemberPrice";
import { useAddItem } from "../cart/mutations";
import { useCart } from "../cart/queries";
import { WishButton } from "../wishes/WishButton";
import { BackInStock } from "./BackInStock";
import { limitOf } from "./limit";
import { PriorPrice } from "./PriorPrice";
import { type Product, useAvailability, type Variant } from "./queries";
import { ReducedPrice } from "./ReducedPrice";
import { VariantChoice } from "./VariantChoice";
import { firstChoice, reductionOf } from "./variants";

interface Props {
  product: Product;
  sku: string;
  onChoose: (sku: string) => void;
}

/** Which one, how many, at what price. */
export function BuyBox({ product, sku, onChoose }: Props) {
  const { t } = useLanguage();
  const lang = useTextLang()(product.language);
  const live = useAvailability(product.variants.map((variant) => variant.sku)).data;
  const variant = product.variants.find((each) => each.sku === sku) ?? firstChoice(product.variants);
  const stock = live?.get(variant.sku);
  const status = stock?.status ?? variant.availability;
  return (
    <div className="buy-box">
      <p className="buy-price">
        <Price variant={variant} />
        {variant.price && <MemberPrice price={variant.price} />}
        <Stock status={status} left={stock?.quantity} />
      </p>
      {product.vendor_name && (
        <p className="vendor">
          {t("product.by")} <Link to={`/search?vendor=${product.vendor_id}`}>{product.vendor_name}</Link>
        </p>
      )}
      <VariantChoice of={product} live={live} chosen={variant} onChoose={onChoose} />
      <Order key={variant.sku} variant={variant} of={{ name: variant.full_name, lang }} soldOut={status === "OUT_OF_STOCK"} />
      <WishButton key={`wish ${variant.sku}`} sku={variant.sku} />
    </div>
  );
}

/** The sale that is on stands beside its price: from what, until when, and what the law wants to be known. */
function Price({ variant }: { variant: Variant }) {
  const { t, money, date } = useLanguage();
  if (!variant.price) return <span className="hint">{t("product.vat")}</span>;
  const reduction = reductionOf(variant);
  return (
    <>
      {reduction ? (
        <ReducedPrice text={money(variant.price)} prior={reduction.prior_price} />
      ) : (
        <strong className="price">{money(variant.price)}</strong>
      )}
      <span className="hint">{t("product.vat")}</span>
      {reduction && <PriorPrice price={reduction.prior_price} />}
      {reduction?.ends_at && <span className="prior-price">{t("product.saleUntil", { date: date(reduction.ends_at) })}</span>}
    </>
  );
}

interface OrderProps {
  variant: Variant;
  of: Named;
  soldOut: boolean;
}

function Order({ variant, of, soldOut }: OrderProps) {
  const { t, problem } = useLanguage();
  const note = useId();
  const [wanted, setWanted] = useState(1);
  const add = useAddItem();
  const inCart = useCart().data?.items.find(({ sku }) => sku === variant.sku)?.quantity ?? 0;
  if (soldOut) return <BackInStock sku={variant.sku} />;
  if (!variant.price) return <p className="notice warn">{t("product.noPrice")}</p>;
  const { left, text } = limitOf(t, variant.max_per_order, inCart);
  const quantity = Math.min(wanted, Math.max(1, left));
  // When another tab was faster, the refusal says the same as the note, and the new cart corrects the note.
  const refused = add.isError && !isProblem(add.error, "quantity-limit");
  return (
    <div className="order-line">
      {left > 0 && <Quantity value={quantity} max={left} of={of} limit={{ id: note, text }} onChange={setWanted} />}
      <Button
        busy={add.isPending}
        off={left === 0}
        aria-describedby={note}
        onClick={() => add.mutate({ sku: variant.sku, quantity, of })}
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
