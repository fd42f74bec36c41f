import { Link } from "react-router";
import { useLanguage } from "../base/language";

export interface Step {
  name: string;
  to?: string;
  /** When it is not the page's. */
  lang?: string | undefined;
}

export function Breadcrumb({ steps }: { steps: Step[] }) {
  const { t } = useLanguage();
  return (
    <nav className="breadcrumb" aria-label={t("layout.breadcrumb")}>
      <ol>
        {[{ name: t("layout.homeShort"), to: "/" } as Step, ...steps].map(({ name, to, lang }) => (
          <li key={name} lang={lang}>
            {to ? <Link to={to}>{name}</Link> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
