import { useLanguage } from "../base/language";
import { useSettings } from "../base/settings";
import { LoadFailure } from "../ui/LoadFailure";
import { PageTitle } from "../ui/PageTitle";

/** Terms, privacy and the legal notice. */
export default function TextPage({ page }: { page: "terms" | "privacy" | "legal" }) {
  const { t } = useLanguage();
  const paragraphs = [t(`${page}.text1`), t(`${page}.text2`), t(`${page}.text3`)];
  return (
    <div className="page narrow prose">
      <PageTitle key={page}>{t(`${page}.title`)}</PageTitle>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {page === "legal" && <Seller />}
    </div>
  );
}

function Seller() {
  const { t, money, country } = useLanguage();
  const settings = useSettings();
  if (settings.isError) return <LoadFailure error={settings.error} retry={settings.refetch} />;
  const seller = settings.data?.seller;
  if (!seller) return null;
  const { address } = seller;
  return (
    <address className="card">
      <strong>
        {seller.legal_name}, {seller.legal_form}
      </strong>
      {seller.share_capital && <span>{t("legal.capital", { amount: money(seller.share_capital) })}</span>}
      <span>
        {address.line1}, {address.postal_code} {address.city}, {country(address.country)}
      </span>
      <span>{t("legal.register", { city: seller.rcs_city, siren: seller.siren })}</span>
      <span>{t("legal.vat", { number: seller.vat_number })}</span>
      <a href={`mailto:${seller.email}`}>{seller.email}</a>
    </address>
  );
}
