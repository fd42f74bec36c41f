import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState } from "react";
import { useLanguage } from "../../base/language";
import { Facts } from "../../ui/Facts";
import type { DeadLetter } from "./deadLetter";

/** The whole record, as it came. */
export function Payload({ letter }: { letter: DeadLetter }) {
  const { t, number } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {t("dead_letters.see")}
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby={id} fullWidth maxWidth="md">
        <DialogTitle id={id}>{letter.event_type}</DialogTitle>
        <DialogContent>
          <Facts
            facts={[
              ["field.reason", letter.reason],
              ["field.attempts", number(letter.attempts)],
              ["field.held", number(letter.held)],
              [
                "field.key",
                <span key="k" className="code">
                  {letter.key}
                </span>,
              ],
            ]}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard scrolls what has the focus. */}
          <pre tabIndex={0}>{pretty(letter.payload)}</pre>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t("action.close")}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function pretty(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    // A payload that is no JSON may be the very reason it is here.
    return payload;
  }
}
