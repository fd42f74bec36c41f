/** A button for an operation that needs nothing more to be said, and does nothing that cannot be done again. */
import { Attempt } from "@shared/attempts";
import Button from "@mui/material/Button";
import { useNotify } from "ra-core";
import { useState } from "react";
import { type Key, useLanguage } from "../i18n/words";
import { useFresh } from "./useFresh";
import { useProblemText } from "./useProblemText";

interface ActProps {
  label: Key;
  done: Key;
  tone?: "main" | "plain";
  send: (key: string) => Promise<unknown>;
}

export function Act({ label, done, tone = "plain", send }: ActProps) {
  const { t } = useLanguage();
  const problemText = useProblemText();
  const notify = useNotify();
  const fresh = useFresh();
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
