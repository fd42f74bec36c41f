import { useState } from "react";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import type { GuestOrder } from "./guestOrders";

/** The guest's way back to the order: number and code, to be kept. */
export function TokenCard({ order }: { order: GuestOrder }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${order.order_number} ${order.order_token}`);
    setCopied(true);
  };
  return (
    <section className="card token-card" aria-labelledby="keep-this">
      <h2 id="keep-this">{t("token.title")}</h2>
      <p className="hint">{t("token.text")}</p>
      <dl className="facts stacked">
        <div>
          <dt>{t("token.number")}</dt>
          <dd>{order.order_number}</dd>
        </div>
        <div>
          <dt>{t("token.code")}</dt>
          <dd>
            <code>{order.order_token}</code>
          </dd>
        </div>
      </dl>
      <Button look="quiet small" onClick={() => void copy().catch(() => setCopied(false))}>
        {t("token.copy")}
      </Button>
      <span role="status">{copied && t("token.copied")}</span>
    </section>
  );
}
