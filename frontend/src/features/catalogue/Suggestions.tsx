import type { Cataloging } from "@comptoir/shared/types";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { useLanguage } from "../../base/language";
import { Picture } from "../../ui/Picture";

interface Props {
  shown: boolean;
  found: Cataloging["ProductSuggestion"][];
  active: number;
  onChoose: (slug: string) => void;
}

export function Suggestions({ shown, found, active, onChoose }: Props) {
  const { t, money } = useLanguage();
  const lang = useTextLang();
  return (
    <div className="suggestions" hidden={!shown}>
      <div id="suggestions" role="listbox" aria-label={t("search.suggestions")}>
        {shown &&
          found.map((product, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field, which keeps the focus.
            <div
              key={product.product_id}
              id={`suggestion-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(product.slug)}
            >
              <Picture path={product.image_url} alt="" />
              <span lang={lang(product.language)}>{product.name}</span>
              {product.price_from && <span className="price">{money(product.price_from)}</span>}
            </div>
          ))}
      </div>
      <p className="sr-only" role="status">
        {shown ? t("search.found", { count: found.length }) : ""}
      </p>
    </div>
  );
}
