import { isProblem, type ProblemError } from "@comptoir/shared/problems";
import type { Ordering } from "@comptoir/shared/types";
import { type SubmitEvent, useState } from "react";
import { Link } from "react-router";
import { CurrentPassword, isPasswordWrong } from "../features/account/CurrentPassword";
import { useAccountLanguage } from "../features/account/language";
import { useErase, useExport } from "../features/account/personalData";
import { Ask } from "../ui/Ask";
import { Button } from "../ui/Button";
import { focusFirstInvalid } from "../ui/focus";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";

type OrderReference = Pick<Ordering["Order"], "order_id" | "order_number">;

export default function DataPage() {
  const { t } = useAccountLanguage();
  return (
    <>
      <PageTitle>{t("account.data")}</PageTitle>
      <Export />
      <Erasure />
    </>
  );
}

function Export() {
  const { t, problem } = useAccountLanguage();
  const page = useExport("html");
  const file = useExport("json");
  const failed = [page, file].find((each) => each.isError);
  return (
    <section className="card" aria-labelledby="export">
      <h2 id="export">{t("data.export")}</h2>
      <p>{t("data.exportText")}</p>
      <div className="actions">
        <Button look="quiet" busy={page.isPending} onClick={() => page.mutate(t("data.file"))}>
          {t("data.html")}
        </Button>
        <Button look="quiet" busy={file.isPending} onClick={() => file.mutate(t("data.file"))}>
          {t("data.json")}
        </Button>
      </div>
      <ErrorNotice text={failed ? problem(failed.error) : undefined} />
    </section>
  );
}

function Erasure() {
  const { t, problem } = useAccountLanguage();
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const [asking, setAsking] = useState(false);
  const erase = useErase();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (!password) return focusFirstInvalid(event.currentTarget);
    setAsking(true);
  };
  const open = isProblem(erase.error, "open-orders") ? erase.error : undefined;
  const told = open || isPasswordWrong(erase.error);
  return (
    <form className="card" aria-labelledby="erasure" onSubmit={submit} noValidate>
      <h2 id="erasure">{t("data.erase")}</h2>
      <p>{t("data.eraseText")}</p>
      <h3>{t("data.kept")}</h3>
      <ul className="bullets">
        <li>{t("data.keptInvoices")}</li>
        <li>{t("data.keptRecords")}</li>
        <li>{t("data.keptBackups")}</li>
      </ul>
      <CurrentPassword label={t("form.password")} value={password} checked={checked} error={erase.error} onChange={setPassword} />
      {open && <OpenOrders refusal={open} />}
      <ErrorNotice text={erase.isError && !told ? problem(erase.error) : undefined} />
      <Button type="submit" look="quiet">
        {t("data.eraseGo")}
      </Button>
      <Ask
        open={asking}
        title={t("data.askTitle")}
        yes={t("data.askYes")}
        no={t("data.askNo")}
        busy={erase.isPending}
        onYes={() => erase.mutate(password, { onError: () => setAsking(false) })}
        onNo={() => setAsking(false)}
      >
        <p>{t("data.askText")}</p>
      </Ask>
    </form>
  );
}

/** Why it was refused: each order by its number, which leads to it. */
function OpenOrders({ refusal }: { refusal: ProblemError }) {
  const { t } = useAccountLanguage();
  return (
    <Notice kind="bad" role="alert">
      <p>{t("data.open")}</p>
      <ul className="plain-list">
        {refusal.member<OrderReference[]>("orders")?.map(({ order_id, order_number }) => (
          <li key={order_id}>
            <Link to={`/account/orders/${order_id}`}>{order_number}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
