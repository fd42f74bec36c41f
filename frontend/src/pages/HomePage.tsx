import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useSettings } from "../base/settings";
import { CategoryTiles } from "../features/catalogue/CategoryTiles";
import { GhostGrid, ProductGrid } from "../features/catalogue/ProductGrid";
import { useSomeProducts } from "../features/catalogue/queries";
import { NEWEST } from "../features/catalogue/reads";
import { Icon, type IconName } from "../ui/Icon";
import { LoadFailure } from "../ui/LoadFailure";
import { PageTitle } from "../ui/PageTitle";
import "../styles/catalogue.css";

export default function HomePage() {
  return (
    <>
      <Hero />
      <div className="page airy">
        <CategoryTiles />
        <Newest />
        <Reasons />
      </div>
    </>
  );
}

function Hero() {
  const { t } = useLanguage();
  return (
    <section className="hero">
      <div className="hero-text">
        <PageTitle shown={t("home.title")}>Comptoir</PageTitle>
        <p className="lead">{t("home.lead")}</p>
        <Link className="button" to="/search">
          {t("home.browse")} <Icon name="arrow" size={18} />
        </Link>
      </div>
      <img className="hero-picture" src="/pictures/shop.svg" alt="" width="560" height="420" fetchPriority="high" />
    </section>
  );
}

function Newest() {
  const { t } = useLanguage();
  const newest = useSomeProducts({ sort: "NEWEST" }, NEWEST);
  return (
    <section aria-labelledby="newest">
      <div className="section-head">
        <h2 id="newest">{t("home.newest")}</h2>
        <Link to="/search?sort=NEWEST">{t("home.seeAll")}</Link>
      </div>
      {newest.isError && <LoadFailure error={newest.error} retry={newest.refetch} />}
      {newest.isPending && <GhostGrid count={NEWEST} />}
      {newest.data && <ProductGrid products={newest.data} />}
    </section>
  );
}

function Reasons() {
  const { t, money } = useLanguage();
  const { data } = useSettings();
  const delivery = data?.free_from ? t("home.freeFrom", { amount: money(data.free_from) }) : t("home.delivery");
  return (
    <ul className="reasons">
      <Reason icon="truck" title={delivery} text={t("home.deliveryText")} />
      <Reason icon="person" title={t("home.makers")} text={t("home.makersText")} />
      <Reason icon="file" title={t("home.invoice")} text={t("home.invoiceText")} />
    </ul>
  );
}

function Reason({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <li>
      <Icon name={icon} size={26} />
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}
