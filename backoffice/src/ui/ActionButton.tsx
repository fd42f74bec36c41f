/** A button that sends at once: for an operation that needs nothing more to be said, and does nothing that cannot be done again. */
import { Attempt } from "@comptoir/shared/attempts";
import Button from "@mui/material/Button";
import { useNotify } from "ra-core";
import { useState } from "react";
import { type Key, useLanguage } from "../base/language";
import { useProblemText } from "./useProblemText";
import { useRefetchAll } from "./useRefetchAll";

interface ActionButtonProps {
  label: Key;
  done: Key;
  tone?: "main" | "plain";
  send: (key: string) => Promise<unknown>;
}

export function ActionButton({ label, done, tone = "plain", send }: ActionButtonProps) {
  const { t } = useLanguage();
  const problemText = useProblemText();
  const notify = useNotify();
  const fresh = useRefetchAll();
  const [busy, setBusy] = useState(false);
  const [attempt] = useState(() => new Attempt());
  const go = async () => {
    setBusy(true);
    try {
      await send(attempt.keyFor(label));
      attempt.done();
      notify(t(done), { type: "success" });
    } catch (error) {
      notify(problemText(error), { type: "error" });
    } finally {
      setBusy(false);
      await fresh();
    }
  };
  return (
    <Button size="small" variant={tone === "main" ? "contained" : "outlined"} loading={busy} onClick={() => void go()}>
      {t(label)}
    </Button>
  );
}
