import { saveFile } from "@comptoir/shared/download";
import { recoveryFile } from "@comptoir/shared/secondFactor";
import Button from "@mui/material/Button";
import { useNotify } from "ra-core";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../base/language";

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** They are shown once: to be copied or saved. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useLanguage();
  const notify = useNotify();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    notify(t("factor.copied"), { type: "success" });
  };
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {t("factor.codes")}
      </h3>
      <p>{t("factor.codes_text")}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button size="small" variant="outlined" onClick={() => void copy()}>
          {t("factor.copy")}
        </Button>
        <Button size="small" variant="outlined" onClick={() => saveFile(recoveryFile(t("factor.file"), codes), "comptoir.txt")}>
          {t("factor.download")}
        </Button>
      </div>
      <p className="form-end">
        <Button variant="contained" onClick={onKept}>
          {t("factor.kept")}
        </Button>
      </p>
    </>
  );
}
