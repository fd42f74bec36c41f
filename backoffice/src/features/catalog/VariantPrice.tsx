/** The price of a variant, and its sale: on with what it is compared with, or planned. */
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

export function VariantPrice({ variant: { price, sale } }: { variant: Pick<Cataloging["Variant"], "price" | "sale"> }) {
  const { t, money, dateTime } = useLanguage();
  if (!price) return t("products.no_price");
  if (!sale) return money(price);
  const ends = sale.ends_at ? t("sale.until", { at: dateTime(sale.ends_at) }) : t("sale.open_end");
  if (!sale.applies) {
    const planned = { price: money(sale.price), at: dateTime(sale.starts_at) };
    return (
      <span className="price">
        {money(price)}
        <small>
          {t("sale.planned", planned)} {ends}
        </small>
      </span>
    );
  }
  const isAnnounced = sale.prior_price && sale.prior_price.amount > price.amount;
  return (
    <span className="price">
      {money(price)} {sale.regular_price && <s className="nowrap">{money(sale.regular_price)}</s>}
      <small>{ends}</small>
      {sale.prior_price && <small>{t("sale.prior", { price: money(sale.prior_price) })}</small>}
      {!isAnnounced && <small>{t("sale.no_prior")}</small>}
    </span>
  );
}
