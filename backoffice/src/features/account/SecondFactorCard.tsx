/** Sets up a second factor, shows its recovery codes once, and takes it away again. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { inGroups } from "@comptoir/shared/secondFactor";
import type { Profiling } from "@comptoir/shared/types";
import { QrCode } from "@comptoir/shared/ui/QrCode";
import Button from "@mui/material/Button";
import { useNotify } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { CodeField, PasswordField } from "../../ui/CredentialFields";
import { PlainForm } from "../../ui/PlainForm";
import { useRefetchAll } from "../../ui/useRefetchAll";
import { RecoveryCodes } from "./RecoveryCodes";
import type { Me } from "./reads";

interface WithCodes {
  onCodes: (codes: readonly string[]) => void;
}

export function SecondFactorCard({ me }: { me: Me }) {
  const { t } = useLanguage();
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <Card title={t("factor.title")}>
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {!codes && (me.has_second_factor ? <Present me={me} onCodes={setCodes} /> : <Absent onCodes={setCodes} />)}
    </Card>
  );
}

function Absent({ onCodes }: WithCodes) {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const [setup, setSetup] = useState<Profiling["SecondFactorSetup"]>();
  if (setup) return <Setup setup={setup} onCodes={onCodes} />;
  const start = async (form: FormData) => {
    const body = { password: String(form.get("password")) };
    setSetup(await ok("profiling", profiling.POST("/me/second-factor", { body })));
  };
  return (
    <PlainForm go="factor.start" send={start}>
      <p>{t("factor.none")}</p>
      <PasswordField name="password" label="field.password" />
    </PlainForm>
  );
}

function Setup({ setup, onCodes }: WithCodes & { setup: Profiling["SecondFactorSetup"] }) {
  const { t } = useLanguage();
  const { profiling, session } = useApi();
  const fresh = useRefetchAll();
  const words = useRef<HTMLParagraphElement>(null);
  // It takes the place of the button, and its focus.
  useEffect(() => words.current?.focus(), []);
  const confirm = async (form: FormData) => {
    const body = { code: typedCode(form) };
    const { recovery_codes } = await ok("profiling", profiling.POST("/me/second-factor/confirmation", { body }));
    onCodes(recovery_codes);
    // Who was bound to set it up has all scopes from now on.
    await session.renew().catch(() => undefined);
    void fresh();
  };
  return (
    <>
      <p ref={words} tabIndex={-1}>
        {t("factor.scan")}
      </p>
      <QrCode svg={setup.qr_svg} alt={t("factor.qr")} />
      <p>
        {t("factor.secret")} <code className="secret">{inGroups(setup.secret)}</code>
      </p>
      <p>
        <a href={setup.otpauth_uri}>{t("factor.open_app")}</a>
      </p>
      <PlainForm go="factor.confirm" send={confirm}>
        <CodeField />
      </PlainForm>
    </>
  );
}

function Present({ me, onCodes }: WithCodes & { me: Me }) {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const notify = useNotify();
  const fresh = useRefetchAll();
  const [open, setOpen] = useState<"renew" | "remove">();
  const renew = async (form: FormData) => {
    const body = { code: typedCode(form) };
    const { recovery_codes } = await ok("profiling", profiling.POST("/me/second-factor/recovery-codes", { body }));
    onCodes(recovery_codes);
    void fresh();
  };
  const remove = async (form: FormData) => {
    const body = { password: String(form.get("password")), code: typedCode(form) };
    await ok("profiling", profiling.POST("/me/second-factor/removal", { body }));
    notify(t("factor.removed"), { type: "success" });
    void fresh();
  };
  return (
    <>
      <p>{t("factor.on")}</p>
      <p className="note">{t("factor.left", { count: me.recovery_codes_left ?? 0 })}</p>
      <div className="actions">
        <Button size="small" variant="outlined" aria-expanded={open === "renew"} onClick={() => setOpen("renew")}>
          {t("factor.renew")}
        </Button>
        <Button size="small" variant="outlined" color="error" aria-expanded={open === "remove"} onClick={() => setOpen("remove")}>
          {t("factor.remove")}
        </Button>
      </div>
      {open === "renew" && (
        <PlainForm key="renew" go="factor.renew_go" send={renew}>
          <p className="note">{t("factor.renew_text")}</p>
          <CodeField autoFocus />
        </PlainForm>
      )}
      {open === "remove" && (
        <PlainForm key="remove" go="factor.remove_go" danger send={remove}>
          <PasswordField name="password" label="field.password" />
          <CodeField />
        </PlainForm>
      )}
    </>
  );
}

const typedCode = (form: FormData) => String(form.get("code")).trim();
