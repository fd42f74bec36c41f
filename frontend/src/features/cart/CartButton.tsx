import { useLanguage } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { useDrawer } from "./CartDrawerProvider";
import { countPieces, useCart } from "./queries";

export function CartButton() {
  const { t } = useLanguage();
  const { open } = useDrawer();
  const pieces = countPieces(useCart().data);
  return (
    <button type="button" className="tool cart-tool" aria-haspopup="dialog" onClick={open}>
      <Icon name="bag" />
      <span>{t("cart.title")}</span>
      {pieces > 0 && (
        <>
          <span className="badge" aria-hidden="true">
            {pieces}
          </span>
          <span className="sr-only">{t("cart.pieces", { count: pieces })}</span>
        </>
      )}
    </button>
  );
}
