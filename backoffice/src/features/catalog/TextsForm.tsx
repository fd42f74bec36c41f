/** All texts of a product in one language, with what the other language has and this one lacks. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import Button from "@mui/material/Button";
import { useFormContext, useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { otherLanguage, type ShopLanguage } from "../../base/shopLanguage";
import { Text } from "../../ui/Inputs";
import { RecordForm } from "../../ui/RecordForm";
import { AttributeRows } from "./AttributeRows";
import { ownLanguage, type Told } from "./bothLanguages";
import { completed, type Gap, gapsOf, replacementOf, type Texts, type Typed, textsIn } from "./texts";

interface TextsProps {
  told: Told;
  language: ShopLanguage;
}

export function TextsForm({ told, language }: TextsProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { product_id, variants } = told[language];
  const send = (typed: Typed, version: number) =>
    ok(
      "cataloging",
      cataloging.PUT("/products/{product_id}/texts/{language}", {
        params: { path: { product_id, language } },
        body: replacementOf(typed, told, language, version),
      }),
    );
  return (
    <RecordForm<Told, Typed>
      record={told}
      valuesOf={(record) => textsIn(record, language)}
      send={send}
      done={`texts.saved.${language}`}
      save={`texts.save.${language}`}
    >
      <Gaps told={told} language={language} />
      <Text source="name" written={language} must />
      <Text source="slug" hint="hint.slug" />
      <Text source="description" lines={5} written={language} />
      <AttributeRows source="attributes" caption={t("field.attributes")} language={language} />
      {variants.map(({ sku }, place) => (
        <fieldset key={sku} className="group">
          <legend>
            <span className="code">{sku}</span>
          </legend>
          <Text source={`variants.${place}.name`} label="field.variant_name" written={language} />
          <AttributeRows
            source={`variants.${place}.attributes`}
            caption={t("texts.attributes_of", { sku })}
            language={language}
          />
        </fieldset>
      ))}
    </RecordForm>
  );
}

/** What to translate still, while it is typed; and the way to begin with the texts of the other language. */
function Gaps({ told, language }: TextsProps) {
  const { t } = useLanguage();
  const { setValue, getValues } = useFormContext<Texts>();
  // What is watched is drawn again at each letter; what it holds is read as a whole.
  useWatch<Texts>();
  const texts = getValues();
  const other = textsIn(told, otherLanguage(language));
  // What is the same in both is to be translated where it is not the original.
  const gaps = gapsOf(texts, other).filter(({ isSame }) => !isSame || language !== ownLanguage(told));
  if (gaps.length === 0) return null;
  const fill = () => {
    for (const [name, value] of Object.entries(completed(texts, other))) {
      setValue(name as keyof Texts, value, { shouldDirty: true, shouldTouch: true });
    }
  };
  const isEmpty = gaps.some(({ isSame }) => !isSame);
  return (
    <div className="gaps">
      <ul>
        {gaps.map((gap) => (
          <li key={JSON.stringify(gap)}>
            <GapText gap={gap} />
          </li>
        ))}
      </ul>
      {isEmpty && (
        <Button size="small" variant="outlined" onClick={fill}>
          {t(`texts.fill_from.${otherLanguage(language)}`)}
        </Button>
      )}
    </div>
  );
}

function GapText({ gap: { what, sku, isSame } }: { gap: Gap }) {
  const { t } = useLanguage();
  const name = t(`gap.${what}`, { sku: sku ?? "" });
  return t(isSame ? "texts.same" : "texts.missing", { name });
}
