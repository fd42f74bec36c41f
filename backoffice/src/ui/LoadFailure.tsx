/** In place of a part of a page that could not be read: why, and once more. Where one query is read, Loaded shows it. */
import Button from "@mui/material/Button";
import { useLanguage } from "../base/language";

export function LoadFailure({ error, retry }: { error: unknown; retry?: () => unknown }) {
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
