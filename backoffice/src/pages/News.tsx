/** News for the customers who want them: written in both languages, looked at, and then sent. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { Attempt } from "@comptoir/shared/attempts";
import type { Profiling } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { useState } from "react";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { NewsPreview } from "../features/messages/NewsPreview";
import { Card } from "../ui/Card";
import { FormError } from "../ui/FormError";
import { FormWatch } from "../ui/FormWatch";
import { filled } from "../ui/filled";
import { Text } from "../ui/Inputs";
import { Loaded } from "../ui/Loaded";
import { useUnsaved } from "../ui/leaving";
import { PageHead } from "../ui/PageHead";
import { SubmitButton } from "../ui/SubmitButton";
import { useSending } from "../ui/useSending";

type Draft = Profiling["NewsDraft"];
const SUBJECT = /^.{1,120}$/u;
const TEXT = /^[\s\S]{1,5000}$/u;

export default function News() {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<Draft>();
  const [step, setStep] = useState<"write" | "look" | "sent">("write");
  const look = (typed: Draft) => {
    setDraft(typed);
    setStep("look");
  };
  return (
    <>
      <PageHead title={t("menu.news")} under={t("news.intro")} />
      {step === "write" && <Write draft={draft} onWritten={look} />}
      {step === "look" && draft && <Look draft={draft} onChange={() => setStep("write")} onSent={() => setStep("sent")} />}
      {step === "sent" && <Sent />}
    </>
  );
}

function Write({ draft, onWritten }: { draft: Draft | undefined; onWritten: (draft: Draft) => void }) {
  const { t } = useLanguage();
  return (
    <Form
      disableInvalidFormNotification
      {...(draft ? { defaultValues: draft } : {})}
      onSubmit={(typed: object) => onWritten(filled(typed) as Draft)}
      className="page-form"
    >
      <FormWatch changed={() => undefined} />
      {(["fr", "en"] as const).map((lang) => {
        const language = lang === "fr" ? "FR" : "EN";
        return (
          <Card key={lang} title={t(`language.${language}`)}>
            <Text source={`${lang}.subject`} like={[SUBJECT, t("news.subject_long")]} written={language} must />
            <Text
              source={`${lang}.text`}
              hint="hint.news_text"
              like={[TEXT, t("news.text_long")]}
              written={language}
              lines={8}
              must
            />
          </Card>
        );
      })}
      <p className="form-end">
        <SubmitButton label="news.look" />
      </p>
    </Form>
  );
}

interface LookProps {
  draft: Draft;
  onChange: () => void;
  onSent: () => void;
}

function Look({ draft, onChange, onSent }: LookProps) {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const { isBusy, refusal, send } = useSending();
  const [attempt] = useState(() => new Attempt());
  useUnsaved(true);
  const audience = useApiQuery(["news-audience"], (api) => ok("profiling", api.profiling.GET("/news-audience")));
  const go = async () => {
    const params = { header: { "Idempotency-Key": attempt.keyFor(draft) } };
    await ok("profiling", profiling.POST("/news", { params, body: draft }));
    onSent();
  };
  return (
    <div className="page-form">
      <NewsPreview news={draft} />
      <Card title={t("news.confirm")}>
        <FormError>{refusal}</FormError>
        <Loaded query={audience}>
          {({ customers }) => (
            <>
              <p>{t("news.to", { count: customers })}</p>
              <p className="form-end actions">
                <Button variant="outlined" onClick={onChange}>
                  {t("news.change")}
                </Button>
                {customers > 0 && (
                  <Button variant="contained" loading={isBusy} onClick={() => void send(go)}>
                    {t("news.send", { count: customers })}
                  </Button>
                )}
              </p>
            </>
          )}
        </Loaded>
      </Card>
    </div>
  );
}

function Sent() {
  const { t } = useLanguage();
  const filter = encodeURIComponent(JSON.stringify({ template: "NEWS" }));
  return (
    <div className="page-form">
      <p className="all-well" role="status">
        {t("news.sent")}
      </p>
      <p>
        <Link to={`/messages?filter=${filter}`}>{t("news.follow")}</Link>
      </p>
    </div>
  );
}
