import { useSearchParams } from "react-router";
import { useLanguage } from "../app/language";
import { PageTitle } from "../ui/PageTitle";
import { Listing } from "./Listing";
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
