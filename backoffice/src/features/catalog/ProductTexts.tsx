/** The texts of a product, each language beside the other. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useId } from "react";
import { useLanguage } from "../../base/language";
import { SHOP_LANGUAGES, type ShopLanguage } from "../../base/shopLanguage";
import { ActionDialog } from "../../ui/ActionDialog";
import { Card } from "../../ui/Card";
import { StatusBadge } from "../../ui/StatusBadge";
import { isTold, ownLanguage, type Told } from "./bothLanguages";
import { TextsForm } from "./TextsForm";
import { stageOf } from "./texts";

export function ProductTexts({ told }: { told: Told }) {
  const { t } = useLanguage();
  const own = ownLanguage(told);
  // The product's own language first: the other is translated from it.
  const order = [own, ...SHOP_LANGUAGES.filter((language) => language !== own)];
  return (
    <Card title={t("texts.title")}>
      <div className="side-by-side">
        {order.map((language) => (
          <InOne key={language} told={told} language={language} />
        ))}
      </div>
    </Card>
  );
}

function InOne({ told, language }: { told: Told; language: ShopLanguage }) {
  const { t } = useLanguage();
  const id = useId();
  const stage = stageOf(told, language);
  return (
    <section aria-labelledby={id}>
      <div className="card-head">
        <h3 id={id}>
          {t(`language.${language}`)} <StatusBadge word={`textStage.${stage}`} />
        </h3>
        {stage !== "OWN" && isTold(told, language) && <RemoveTexts told={told} language={language} />}
      </div>
      <TextsForm told={told} language={language} />
    </section>
  );
}

function RemoveTexts({ told, language }: { told: Told; language: ShopLanguage }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const path = { product_id: told[language].product_id, language };
  return (
    <ActionDialog
      label="texts.remove"
      title={t(`texts.remove_title.${language}`)}
      intro={t("texts.remove_intro")}
      done="texts.removed"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/products/{product_id}/texts/{language}", { params: { path } }));
      }}
    />
  );
}
