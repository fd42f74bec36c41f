/** Name and description of a category, each language beside the other. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { useRef } from "react";
import { useFormContext } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { otherLanguage, SHOP_LANGUAGES, type ShopLanguage } from "../../base/shopLanguage";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text } from "../../ui/Inputs";
import { type CategoryForm, changedTexts, isLacking, textsOf } from "./texts";

type Category = Cataloging["Category"];

export function CategoryTexts({ told }: { told: Record<ShopLanguage, Category> }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { category_id, name, version } = told.FR;
  const initial = textsOf(told);
  // One language may be saved when the other is refused: the next try goes on from there.
  const saved = useRef<{ from: number; version: number; texts: CategoryForm }>({ from: version, version, texts: initial });
  const send = async (typed: CategoryForm) => {
    if (saved.current.from !== version) saved.current = { from: version, version, texts: initial };
    const now = saved.current;
    for (const { language, texts } of changedTexts(typed, now.texts)) {
      const params = { path: { category_id, language } };
      if (texts) {
        const body = { ...texts, version: now.version };
        const answer = await ok("cataloging", cataloging.PUT("/categories/{category_id}/texts/{language}", { params, body }));
        now.version = answer.version;
      } else {
        await ok("cataloging", cataloging.DELETE("/categories/{category_id}/texts/{language}", { params }));
      }
      now.texts = { ...now.texts, [language]: texts ?? {} };
    }
  };
  const label = SHOP_LANGUAGES.every((language) => initial[language].name) ? "categories.texts" : "categories.translate";
  return (
    <ActionDialog<CategoryForm>
      label={label}
      title={t("categories.texts_of", { name })}
      intro={t("categories.texts_intro")}
      done="categories.changed"
      initial={initial}
      isWide
      send={send}
    >
      <div className="side-by-side">
        {SHOP_LANGUAGES.map((language) => (
          <fieldset key={language} className="group">
            <legend>{t(`language.${language}`)}</legend>
            <Text source={`${language}.name`} written={language} must={told[language].languages?.[0] === language} />
            <Text source={`${language}.description`} lines={3} written={language} />
            {isLacking(initial[language], initial[otherLanguage(language)]) && <Fill language={language} />}
          </fieldset>
        ))}
      </div>
    </ActionDialog>
  );
}

/** What is empty gets the texts of the other language, to be translated where they stand. */
function Fill({ language }: { language: ShopLanguage }) {
  const { t } = useLanguage();
  const { getValues, setValue } = useFormContext<Record<ShopLanguage, { name: string; description: string }>>();
  const from = otherLanguage(language);
  const fill = () => {
    const [texts, other] = [getValues(language), getValues(from)];
    for (const part of ["name", "description"] as const) {
      if (!texts[part]) setValue(`${language}.${part}`, other[part], { shouldDirty: true });
    }
  };
  return (
    <Button size="small" variant="outlined" onClick={fill}>
      {t(`texts.fill_from.${from}`)}
    </Button>
  );
}
