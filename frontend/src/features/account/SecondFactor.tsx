import { inGroups, isCode, isCodeWrong } from "@comptoir/shared/secondFactor";
import type { Profiling } from "@comptoir/shared/types";
import { QrCode } from "@comptoir/shared/ui/QrCode";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../ui/Announcer";
import { Button } from "../../ui/Button";
import { focusFirstInvalid, focusTitle } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";
import { CodeField } from "./CodeField";
import { CurrentPassword, isPasswordWrong } from "./CurrentPassword";
import { useAccountLanguage } from "./language";
import type { Me } from "./queries";
import { RecoveryCodes } from "./RecoveryCodes";
import { useConfirmSecondFactor, useRemoveSecondFactor, useRenewRecoveryCodes, useStartSecondFactor } from "./secondFactor";

type Codes = readonly string[];

interface WithCodes {
  onCodes: (codes: Codes) => void;
}

/** Sets up a second factor, and takes it away again. */
export function SecondFactor({ me }: { me: Me }) {
  const { t } = useAccountLanguage();
  const [codes, setCodes] = useState<Codes>();
  const kept = () => {
    setCodes(undefined);
    focusTitle();
  };
  return (
    <section className="card" aria-labelledby="second-factor">
      <h2 id="second-factor">{t("factor.title")}</h2>
      {codes && <RecoveryCodes codes={codes} onKept={kept} />}
      {!codes && (me.has_second_factor ? <Present me={me} onCodes={setCodes} /> : <Absent onCodes={setCodes} />)}
    </section>
  );
}

function Absent({ onCodes }: WithCodes) {
  const { t, problem } = useAccountLanguage();
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const start = useStartSecondFactor();
  if (start.data) return <Setup setup={start.data} onCodes={onCodes} />;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (start.isPending) return;
    setChecked(true);
    const form = event.currentTarget;
    if (!password) return focusFirstInvalid(form);
    start.mutate({ password }, { onError: () => focusFirstInvalid(form) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p>{t("factor.none")}</p>
      <CurrentPassword label={t("form.password")} value={password} checked={checked} error={start.error} onChange={setPassword} />
      <ErrorNotice text={start.isError && !isPasswordWrong(start.error) ? problem(start.error) : undefined} />
      <Button type="submit" look="quiet" busy={start.isPending}>
        {t("factor.start")}
      </Button>
    </form>
  );
}

function Setup({ setup, onCodes }: WithCodes & { setup: Profiling["SecondFactorSetup"] }) {
  const { t } = useAccountLanguage();
  const confirm = useConfirmSecondFactor();
  const words = useRef<HTMLParagraphElement>(null);
  // It takes the place of the button, and its focus.
  useEffect(() => words.current?.focus(), []);
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
        <a href={setup.otpauth_uri}>{t("factor.openApp")}</a>
      </p>
      <CodeForm
        error={confirm.error}
        busy={confirm.isPending}
        go={t("factor.confirm")}
        onCode={(code) => confirm.mutate(code, { onSuccess: ({ recovery_codes }) => onCodes(recovery_codes) })}
      />
    </>
  );
}

function Present({ me, onCodes }: WithCodes & { me: Me }) {
  const { t } = useAccountLanguage();
  const [open, setOpen] = useState<"renew" | "remove">();
  return (
    <>
      <p>{t("factor.on")}</p>
      <p className="hint">{t("factor.left", { count: me.recovery_codes_left ?? 0 })}</p>
      <div className="actions">
        <Button look="quiet small" aria-expanded={open === "renew"} onClick={() => setOpen("renew")}>
          {t("factor.renew")}
        </Button>
        <Button look="quiet small" aria-expanded={open === "remove"} onClick={() => setOpen("remove")}>
          {t("factor.remove")}
        </Button>
      </div>
      {open === "renew" && <Renewal onCodes={onCodes} />}
      {open === "remove" && <Removal />}
    </>
  );
}

function Renewal({ onCodes }: WithCodes) {
  const { t } = useAccountLanguage();
  const renew = useRenewRecoveryCodes();
  return (
    <>
      <p className="hint">{t("factor.renewText")}</p>
      <CodeForm
        error={renew.error}
        busy={renew.isPending}
        go={t("factor.renew")}
        onCode={(code) => renew.mutate(code, { onSuccess: ({ recovery_codes }) => onCodes(recovery_codes) })}
      />
    </>
  );
}

function Removal() {
  const { t } = useAccountLanguage();
  const [password, setPassword] = useState("");
  const announce = useAnnounce();
  const remove = useRemoveSecondFactor();
  const removed = () => {
    announce(t("factor.removed"));
    focusTitle();
  };
  return (
    <CodeForm
      error={remove.error}
      busy={remove.isPending}
      go={t("factor.remove")}
      password={{ value: password, onChange: setPassword }}
      onCode={(code) => remove.mutate({ password, code }, { onSuccess: removed })}
    />
  );
}

interface FormProps {
  error: unknown;
  busy: boolean;
  go: string;
  /** Where the password is asked for too. */
  password?: { value: string; onChange: (value: string) => void };
  onCode: (code: string) => void;
}

function CodeForm({ error, busy, go, password, onCode }: FormProps) {
  const { t, problem } = useAccountLanguage();
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    if (!isCode(code) || password?.value === "") return focusFirstInvalid(event.currentTarget);
    onCode(code.trim());
  };
  const told = isCodeWrong(error) || isPasswordWrong(error);
  return (
    <form onSubmit={submit} noValidate>
      {password && <CurrentPassword label={t("form.password")} checked={checked} error={error} {...password} />}
      <CodeField value={code} checked={checked} error={error} onChange={setCode} />
      <ErrorNotice text={error && !told ? problem(error) : undefined} />
      <Button type="submit" busy={busy}>
        {go}
      </Button>
    </form>
  );
}
