import { Link } from "react-router";
import { useLanguage } from "../app/language";

export interface Step {
  name: string;
  to?: string;
}

export function Breadcrumb({ steps }: { steps: Step[] }) {
  const { t } = useLanguage();
  return (
    <nav className="breadcrumb" aria-label={t("layout.breadcrumb")}>
      <ol>
        {[{ name: t("layout.homeShort"), to: "/" }, ...steps].map(({ name, to }) => (
          <li key={name}>{to ? <Link to={to}>{name}</Link> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
