import { saveFile } from "@comptoir/shared/download";
import { recoveryFile } from "@comptoir/shared/secondFactor";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button";
import { useAccountLanguage } from "./language";

interface Props {
  codes: readonly string[];
  onKept: () => void;
}

/** They are shown once: to be copied or saved. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useAccountLanguage();
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    setCopied(true);
  };
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {t("factor.codesTitle")}
      </h3>
      <p>{t("factor.codesText")}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button look="quiet small" onClick={() => void copy().catch(() => setCopied(false))}>
          {t("factor.copy")}
        </Button>
        <span role="status">{copied && t("factor.copied")}</span>
        <Button look="quiet small" onClick={() => saveFile(recoveryFile(t("factor.file"), codes), "comptoir.txt")}>
          {t("factor.download")}
        </Button>
      </div>
      <Button onClick={onKept}>{t("factor.kept")}</Button>
    </>
  );
}
