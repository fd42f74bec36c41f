import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useSettings } from "../base/settings";

export function Footer() {
  const { t } = useLanguage();
  const { data } = useSettings();
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div>
          <p className="footer-name">Comptoir</p>
          <p>{t("footer.line")}</p>
          {data && (
            <p>
              <a href={`mailto:${data.store.contact_email}`}>{data.store.contact_email}</a>
            </p>
          )}
        </div>
        <nav aria-label={t("footer.label")}>
          <ul>
            <FooterLink to="/guest-order" text={t("footer.guestOrder")} />
            <FooterLink to="/tracking" text={t("footer.tracking")} />
            <FooterLink to="/terms" text={t("terms.title")} />
            <FooterLink to="/privacy" text={t("privacy.title")} />
            <FooterLink to="/legal" text={t("legal.title")} />
          </ul>
        </nav>
      </div>
      {data?.features.demo_notice && <p className="demo-notice">{t("footer.demo")}</p>}
    </footer>
  );
}

function FooterLink({ to, text }: { to: string; text: string }) {
  return (
    <li>
      <Link to={to}>{text}</Link>
    </li>
  );
}
