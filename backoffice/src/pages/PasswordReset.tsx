/** Asks for a link by mail; opened by that link, takes the new password. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useLinkToken } from "@comptoir/shared/linkToken";
import { isProblem } from "@comptoir/shared/problems";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { EmailField, newPassword, PasswordField } from "../ui/CredentialFields";
import { OutsidePage } from "../ui/OutsidePage";

export default function PasswordReset() {
  const token = useLinkToken();
  const [goneToken, setGoneToken] = useState<string>();
  if (token === undefined || token === goneToken) return <Ask isGone={token !== undefined} />;
  return <Choose key={token} token={token} onGone={() => setGoneToken(token)} />;
}

function Ask({ isGone }: { isGone: boolean }) {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const [asked, setAsked] = useState<string>();
  const ask = async (form: FormData) => {
    const email = String(form.get("email")).trim();
    await ok("profiling", profiling.POST("/password-resets", { body: { email } }));
    setAsked(email);
  };
  if (asked !== undefined) {
    return (
      <OutsidePage
        title={t("reset.title")}
        intro={
          <p role="status" className="all-well">
            {t("reset.sent", { email: asked })}
          </p>
        }
        below={<ToSignIn />}
      />
    );
  }
  return (
    <OutsidePage
      title={t("reset.title")}
      intro={
        <>
          {isGone && (
            <p role="status" className="refusal">
              {t("reset.gone")}
            </p>
          )}
          <p>{t("reset.text")}</p>
        </>
      }
      go="reset.go"
      send={ask}
      say={(error) => (isProblem(error, "invalid-request") ? t("problem.email-invalid") : undefined)}
      below={<ToSignIn />}
    >
      <EmailField />
    </OutsidePage>
  );
}

function Choose({ token, onGone }: { token: string; onGone: () => void }) {
  const { t } = useLanguage();
  const { profiling, session } = useApi();
  const queries = useQueryClient();
  const [isDone, setDone] = useState(false);
  const choose = async (form: FormData) => {
    const body = { token, password: newPassword(form) };
    try {
      await ok("profiling", profiling.POST("/password-resets/completion", { body }));
    } catch (error) {
      if (isProblem(error, "link-invalid", "invalid-request")) onGone();
      throw error;
    }
    session.leave();
    queries.clear();
    setDone(true);
  };
  if (isDone) {
    return (
      <OutsidePage
        title={t("reset.new_title")}
        intro={
          <p role="status" className="all-well">
            {t("reset.done")}
          </p>
        }
        below={<ToSignIn />}
      />
    );
  }
  return (
    <OutsidePage title={t("reset.new_title")} intro={<p>{t("reset.new_text")}</p>} go="account.change_password" send={choose}>
      <PasswordField name="password" label="field.new_password" isNew />
    </OutsidePage>
  );
}

function ToSignIn() {
  const { t } = useLanguage();
  return <Link to="/login">{t("sign_in.go")}</Link>;
}
