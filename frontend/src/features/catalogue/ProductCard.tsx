import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Picture } from "../../ui/Picture";
import { Stock } from "../../ui/Stock";
import { MemberPrice } from "../account/MemberPrice";
import { PriorPrice } from "./PriorPrice";
import type { ProductSummary } from "./queries";
import { ReducedPrice } from "./ReducedPrice";

/** The whole card leads to the product; its name is the link that is read. */
export function ProductCard({ product, eager = false }: { product: ProductSummary; eager?: boolean }) {
  const { t } = useLanguage();
  const lang = useTextLang()(product.language);
  return (
    <li className="product-card">
      <Picture path={product.image?.url} alt="" eager={eager} />
      <div className="product-card-text">
        <h3 lang={lang}>
          <Link to={`/products/${product.slug}`}>{product.name}</Link>
        </h3>
        <p className="vendor">{product.vendor_name}</p>
        <p className="product-card-foot">
          <Price product={product} />
          {product.availability !== "IN_STOCK" && <Stock status={product.availability} />}
        </p>
        {product.reduction && <PriorPrice price={product.reduction.prior_price} />}
        {product.price_from && <MemberPrice price={product.price_from} />}
        {product.variant_count > 1 && <p className="choices">{t("product.choices", { count: product.variant_count })}</p>}
      </div>
    </li>
  );
}

function Price({ product: { price_from, price_to, reduction } }: { product: ProductSummary }) {
  const { t, money } = useLanguage();
  if (!price_from) return <span />;
  const range = price_to && price_to.amount > price_from.amount;
  const text = range ? t("product.from", { price: money(price_from) }) : money(price_from);
  return reduction ? <ReducedPrice text={text} prior={reduction.prior_price} /> : <strong className="price">{text}</strong>;
}
