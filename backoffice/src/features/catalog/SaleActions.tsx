/** A reduced price for some time: set, planned, changed, ended. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging, Money } from "@comptoir/shared/types";
import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Facts } from "../../ui/Facts";
import { Amount } from "../../ui/Inputs";
import { ShopTime } from "../../ui/ShopTime";
import { instantOf, onClock } from "../../ui/shopTime";
import { WordedError } from "../../ui/wordedError";
import { usePriceChanges } from "./priceChanges";
import { announced, reductionOf, regularPrice } from "./sale";

interface SaleProps {
  product: Pick<Cataloging["Product"], "version">;
  variant: Cataloging["Variant"];
}

interface Form {
  price: Money;
  /** On the clock of the shop. */
  starts?: string;
  ends?: string;
}

export function SetSale({ product: { version }, variant }: SaleProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { sku, sale } = variant;
  const regular = regularPrice(variant);
  if (!regular) return null;
  const initial = {
    price: sale?.price ?? regular,
    ...(sale && !sale.applies ? { starts: onClock(sale.starts_at) } : {}),
    ...(sale?.ends_at ? { ends: onClock(sale.ends_at) } : {}),
  };
  return (
    <ActionDialog<Form>
      label={sale ? "sale.change" : "sale.set"}
      title={t("sale.of", { sku })}
      done={sale ? "sale.was_changed" : "sale.was_set"}
      initial={initial}
      send={({ price, starts, ends }) => {
        const starts_at = starts ? instantOf(starts) : sale?.applies ? sale.starts_at : undefined;
        const ends_at = ends && instantOf(ends);
        if (starts_at && ends_at && Date.parse(ends_at) <= Date.parse(starts_at))
          throw new WordedError("problem.sale-period-invalid");
        const body = { price, ...(starts_at ? { starts_at } : {}), ...(ends_at ? { ends_at } : {}), version };
        return ok("cataloging", cataloging.PUT("/variants/{sku}/sale", { params: { path: { sku } }, body }));
      }}
    >
      <SaleFields variant={variant} regular={regular} />
    </ActionDialog>
  );
}

function SaleFields({ variant, regular }: { variant: Cataloging["Variant"]; regular: Money }) {
  const { t } = useLanguage();
  return (
    <>
      <Compared sku={variant.sku} regular={regular} />
      <Amount source="price" label="field.sale_price" must />
      {!variant.sale?.applies && <ShopTime source="starts" label="field.sale_starts" hint="hint.sale_starts" />}
      <ShopTime source="ends" label="field.sale_ends" hint="hint.sale_ends" />
      <p className="note">{t("sale.regular_note")}</p>
    </>
  );
}

/** What the price is compared with, before it is set; and whether it may be announced as a reduction. */
function Compared({ sku, regular }: { sku: string; regular: Money }) {
  const { t, money, rate } = useLanguage();
  const lowest = usePriceChanges(sku).data?.pages[0]?.lowest_price;
  const price = useWatch<Form, "price">({ name: "price" }) as Money | null;
  const reduction = price && reductionOf(price, regular);
  return (
    <div className="compared">
      <Facts
        facts={[
          ["sale.regular", money(regular)],
          ["sale.lowest", lowest ? money(lowest) : t("sale.no_lowest")],
          ["sale.reduction", reduction !== undefined && reduction !== null && reduction > 0 && `− ${rate(reduction)}`],
        ]}
      />
      <p role="status">{price && price.amount < regular.amount && !announced(price, lowest) && t("sale.not_announced")}</p>
    </div>
  );
}

export function EndSale({ product: { version }, variant }: SaleProps) {
  const { cataloging } = useApi();
  const { t, money } = useLanguage();
  const { sku, sale } = variant;
  const regular = regularPrice(variant);
  if (!sale || !regular) return null;
  return (
    <ActionDialog
      label={sale.applies ? "sale.end" : "sale.cancel"}
      title={t(sale.applies ? "sale.end_title" : "sale.cancel_title", { sku })}
      intro={sale.applies && t("sale.end_intro", { price: money(regular) })}
      done={sale.applies ? "sale.ended" : "sale.cancelled"}
      tone="danger"
      send={() => ok("cataloging", cataloging.DELETE("/variants/{sku}/sale", { params: { path: { sku }, query: { version } } }))}
    />
  );
}
