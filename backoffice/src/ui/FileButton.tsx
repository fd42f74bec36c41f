/** A button that reads a document with the reader's credentials and hands it to the browser. */
import { saveFile } from "@comptoir/shared/download";
import Button from "@mui/material/Button";
import { useNotify } from "ra-core";
import { useState } from "react";
import { useLanguage } from "../base/language";

interface FileButtonProps {
  label: string;
  name: string;
  read: () => Promise<Blob>;
}

export function FileButton({ label, name, read }: FileButtonProps) {
  const { problem } = useLanguage();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      saveFile(await read(), name);
    } catch (error) {
      notify(problem(error), { type: "error" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" variant="outlined" loading={busy} onClick={() => void go()}>
      {label}
    </Button>
  );
}
