import { useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { Listing } from "../features/catalogue/Listing";
import { PageTitle } from "../ui/PageTitle";
import "../styles/catalogue.css";

export default function SearchPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const words = search.get("q")?.trim();
  return (
    <div className="page">
      <div className="page-head">
        <PageTitle>{words ? t("search.title", { words }) : t("search.all")}</PageTitle>
      </div>
      <Listing />
    </div>
  );
}
