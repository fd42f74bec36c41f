/** Every message as people get it, in both languages, with the values of an example. */
import { ok } from "@comptoir/shared/api";
import type { Profiling } from "@comptoir/shared/types";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useSearchParams } from "react-router";
import { DICTIONARIES, useLanguage } from "../base/language";
import { SHOP_LANGUAGES, useShopLanguage } from "../base/shopLanguage";
import { useApiQuery } from "../data/useApiQuery";
import { MessageFrame } from "../features/messages/MessageFrame";
import { Card } from "../ui/Card";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

type Template = Profiling["MessageTemplate"];
const WORD = "messageTemplate.";
const TEMPLATES = Object.keys(DICTIONARIES.fr)
  .filter((key) => key.startsWith(WORD))
  .map((key) => key.slice(WORD.length) as Template);

export default function MessageTemplates() {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const own = useShopLanguage();
  const template = TEMPLATES.find((each) => each === search.get("template")) ?? "ORDER_CONFIRMED";
  const language = SHOP_LANGUAGES.find((each) => each === search.get("language")) ?? own;
  const choose = (change: Record<string, string>) => setSearch({ template, language, ...change }, { replace: true });
  return (
    <>
      <PageHead
        title={t("messages.templates")}
        back={{ to: "/messages", label: t("menu.messages") }}
        under={t("messages.templates_text")}
      />
      <div className="filters">
        <TextField
          select
          className="template-choice"
          label={t("field.message")}
          value={template}
          onChange={(event) => choose({ template: event.target.value })}
        >
          {TEMPLATES.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`messageTemplate.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          className="language-choice"
          label={t("field.language")}
          value={language}
          onChange={(event) => choose({ language: event.target.value })}
        >
          {SHOP_LANGUAGES.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`language.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </div>
      <Preview template={template} language={language} />
    </>
  );
}

function Preview({ template, language }: Pick<Profiling["MessagePreview"], "template" | "language">) {
  const { t } = useLanguage();
  const preview = useApiQuery(["message-preview", template, language], ({ profiling }) =>
    ok(
      "profiling",
      profiling.GET("/message-templates/{template}/preview", { params: { path: { template }, query: { language } } }),
    ),
  );
  const lang = language.toLowerCase();
  return (
    <Loaded query={preview}>
      {({ subject, html, text }) => (
        <div className="stack">
          <p>
            {t("field.subject")} : <strong lang={lang}>{subject}</strong>
          </p>
          <MessageFrame html={html} title={t("messages.preview_of", { subject })} />
          <Card title={t("messages.as_text")}>
            <pre className="message-text" lang={lang}>
              {text}
            </pre>
          </Card>
        </div>
      )}
    </Loaded>
  );
}
