import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useLanguage } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { nextPlace } from "./combobox";
import { useSuggestions } from "./queries";
import { Suggestions } from "./Suggestions";

/** Search as you type: a combobox whose list is the products found so far (ARIA combobox pattern). */
export function SearchBox() {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const kept = pathname === "/search" ? (search.get("q") ?? "") : "";
  // Another page or another search begins with its own words.
  return <SearchForm key={`${pathname} ${kept}`} start={kept} />;
}

function SearchForm({ start }: { start: string }) {
  const { t } = useLanguage();
  const go = useNavigate();
  const [words, setWords] = useState(start);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = useDeferredValue(words.trim());
  const found = useSuggestions(open ? typed : "").data ?? [];
  const shown = open && typed.length >= 2 && found.length > 0;

  const submit = () => {
    setOpen(false);
    const product = shown ? found[active] : undefined;
    void go(product ? `/products/${product.slug}` : words.trim() ? `/search?q=${encodeURIComponent(words.trim())}` : "/search");
  };
  const move = (event: KeyboardEvent, step: number) => {
    if (!shown) return;
    event.preventDefault();
    setActive((at) => nextPlace(at, step, found.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") move(event, 1);
    if (event.key === "ArrowUp") move(event, -1);
    if (event.key === "Escape") setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every screen reader yet.
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <input
        type="search"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={shown}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `suggestion-${active}` : undefined}
        autoComplete="off"
        maxLength={100}
        placeholder={t("search.placeholder")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" aria-label={t("search.submit")}>
        <Icon name="search" />
      </button>
      <Suggestions shown={shown} found={found} active={active} onChoose={(slug) => go(`/products/${slug}`)} />
    </form>
  );
}
