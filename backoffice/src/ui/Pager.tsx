/** The way through a list: its pages, how many rows each has, and on paper which rows these are. */
import Button from "@mui/material/Button";
import { useListContext } from "ra-core";
import { useLanguage } from "../base/language";
import { PAGE_SIZES } from "./pageSizes";

export function Pager() {
  const { t, number } = useLanguage();
  const { data = [], page, perPage, setPage, setPerPage, hasNextPage = false, hasPreviousPage = false } = useListContext();
  if (!hasNextPage && !hasPreviousPage && perPage <= PAGE_SIZES[0]) return null;
  const before = (page - 1) * perPage;
  const rows = { from: number(before + 1), to: number(before + data.length) };
  const most = PAGE_SIZES.at(-1) ?? perPage;
  return (
    <>
      <nav className="pager" aria-label={t("list.pages")}>
        {PAGE_SIZES.map((size) => (
          <Button
            key={size}
            variant={size === perPage ? "outlined" : "text"}
            aria-pressed={size === perPage}
            onClick={() => setPerPage(size)}
          >
            {t("list.size", { count: size })}
          </Button>
        ))}
        <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
          ← {t("list.previous")}
        </Button>
        <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
          {t("list.next")} →
        </Button>
      </nav>
      {(hasNextPage || hasPreviousPage) && (
        <p className="on-paper">
          {t("list.printed", rows)} {hasNextPage && t("list.goes_on")} {perPage < most && t("list.print_more", { most })}
        </p>
      )}
    </>
  );
}
