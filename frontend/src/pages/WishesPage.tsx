import type { Cataloging, StockStatus } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useNameOf } from "../base/language";
import { productPath } from "../base/productPath";
import { useAccountLanguage } from "../features/account/language";
import { MemberPrice } from "../features/account/MemberPrice";
import { useAddItem } from "../features/cart/mutations";
import { useAvailability, useOffers } from "../features/catalogue/queries";
import { useChangeWish, useWishes } from "../features/wishes/queries";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { useTitleAfterRemoval } from "../ui/focus";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { ErrorNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import { Picture } from "../ui/Picture";
import { Stock } from "../ui/Stock";

export default function WishesPage() {
  const { t } = useAccountLanguage();
  const wishes = useWishes();
  const skus = wishes.data?.map(({ sku }) => sku) ?? [];
  const offers = useOffers(skus);
  const live = useAvailability(skus).data;
  useTitleAfterRemoval(skus.length);
  const failed = [wishes, offers].find((each) => each.isError);
  return (
    <>
      <PageTitle>{t("account.wishes")}</PageTitle>
      {failed && <LoadFailure error={failed.error} retry={failed.refetch} />}
      {!failed && (wishes.isPending || (skus.length > 0 && !offers.data)) && <Loading />}
      {wishes.data?.length === 0 && (
        <Empty picture="basket" heading={<h2>{t("wishes.none")}</h2>} text={t("wishes.noneText")}>
          <Link className="button" to="/search">
            {t("home.browse")}
          </Link>
        </Empty>
      )}
      <ul className="order-list">
        {offers.data &&
          skus.map((sku) => {
            const offer = offers.data.get(sku);
            return offer ? (
              <Wish key={sku} offer={offer} stock={live?.get(sku) ?? { status: offer.availability }} />
            ) : (
              <GoneWish key={sku} sku={sku} />
            );
          })}
      </ul>
    </>
  );
}

interface Props {
  offer: Cataloging["VariantOffer"];
  stock: { status: StockStatus; quantity?: number };
}

function Wish({ offer, stock }: Props) {
  const { t, money, problem } = useAccountLanguage();
  const of = useNameOf()(offer);
  const add = useAddItem();
  const buyable = offer.on_sale && stock.status !== "OUT_OF_STOCK";
  return (
    <li className="card wish-row">
      <Picture path={offer.image_url} alt="" />
      <div>
        <Link to={productPath(offer)} lang={of.lang}>
          {of.name}
        </Link>
        <p>
          {offer.price && <strong className="price">{money(offer.price)}</strong>}{" "}
          {offer.price && <MemberPrice price={offer.price} />}
        </p>
        <p>{offer.on_sale ? <Stock status={stock.status} left={stock.quantity} /> : t("wishes.gone")}</p>
        <ErrorNotice text={add.isError ? problem(add.error) : undefined} />
      </div>
      <div className="actions">
        {buyable && (
          <Button look="small" busy={add.isPending} onClick={() => add.mutate({ sku: offer.sku, quantity: 1, of })}>
            {t("product.add")}
          </Button>
        )}
        <Removal sku={offer.sku} name={of.name} />
      </div>
    </li>
  );
}

/** Of something that is not sold any more, only its SKU is known. */
function GoneWish({ sku }: { sku: string }) {
  const { t } = useAccountLanguage();
  return (
    <li className="card wish-row">
      <Picture path={undefined} alt="" />
      <div>
        <p>{sku}</p>
        <p className="hint">{t("wishes.gone")}</p>
      </div>
      <Removal sku={sku} name={sku} />
    </li>
  );
}

function Removal({ sku, name }: { sku: string; name: string }) {
  const { t, problem } = useAccountLanguage();
  const change = useChangeWish(sku);
  return (
    <>
      <Button look="quiet small" busy={change.isPending} onClick={() => change.mutate(false)}>
        {t("wishes.remove")} <span className="sr-only">{name}</span>
      </Button>
      <ErrorNotice text={change.isError ? problem(change.error) : undefined} />
    </>
  );
}
