/** A part of a page that could not be read: why, and once more. */
import Button from "@mui/material/Button";
import { useLanguage } from "../i18n/words";

export function Trouble({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { t, problem } = useLanguage();
  return (
    <div className="trouble" role="alert">
      <p>{problem(error)}</p>
      {retry && (
        <Button size="small" variant="outlined" onClick={() => void retry()}>
          {t("action.again")}
        </Button>
      )}
    </div>
  );
}
