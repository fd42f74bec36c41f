import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import { useMutation } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import { forgetTyped, useKept } from "../base/kept";
import { useLanguage } from "../base/language";
import { guestOrders, keepGuestOrder } from "../features/orders/guestOrders";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { focusFirstInvalid } from "../ui/focus";
import { ErrorNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/orders.css";

const NUMBER = /^CO-?[0-9]{4}-?[0-9]{6,9}$/;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A guest's order by its number and its code. */
export function FindOrderPage() {
  const { t } = useLanguage();
  return (
    <div className="page narrow">
      <PageTitle>{t("footer.guestOrder")}</PageTitle>
      <p className="lead">{t("find.text")}</p>
      <FindForm />
      <KnownOrders />
    </div>
  );
}

function FindForm() {
  const { t, problem } = useLanguage();
  const typed = useKept("find-order", { number: "", token: "" });
  const { number, token } = typed.value;
  const [checked, setChecked] = useState(false);
  const find = useFind();
  const order_number = number
    .replace(/\s/g, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase();
  const order_token = token.replace(/\s/g, "");
  const wrong = { number: !NUMBER.test(order_number), token: !TOKEN.test(order_token) };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (wrong.number || wrong.token) return focusFirstInvalid(event.currentTarget);
    find.mutate({ order_number, order_token });
  };
  const refused = isProblem(find.error, "not-found") ? t("find.none") : problem(find.error);
  return (
    <form className="card" onSubmit={submit} noValidate>
      <Field
        label={t("token.number")}
        hint={t("find.numberHint")}
        error={checked && wrong.number ? t("find.numberWrong") : undefined}
        value={number}
        onChange={(event) => typed.change({ number: event.target.value, token })}
      />
      <Field
        label={t("token.code")}
        hint={t("find.codeHint")}
        error={checked && wrong.token ? t("find.codeWrong") : undefined}
        autoComplete="off"
        spellCheck={false}
        value={token}
        onChange={(event) => typed.change({ number, token: event.target.value })}
      />
      <ErrorNotice text={find.isError ? refused : undefined} />
      <Button type="submit" busy={find.isPending}>
        {t("find.go")}
      </Button>
    </form>
  );
}

function useFind() {
  const { ordering } = useApi();
  const go = useNavigate();
  return useMutation({
    mutationFn: (body: { order_number: string; order_token: string }) =>
      ok("ordering", ordering.POST("/order-lookups", { body })),
    onSuccess: ({ order_id, order_number }, { order_token }) => {
      forgetTyped("find-order");
      keepGuestOrder({ order_id, order_number, order_token });
      void go(`/guest-order/${order_id}`);
    },
  });
}

/** Those ordered from this browser. */
function KnownOrders() {
  const { t } = useLanguage();
  const known = guestOrders();
  if (known.length === 0) return null;
  return (
    <section className="card" aria-labelledby="known-orders">
      <h2 id="known-orders">{t("find.known")}</h2>
      <ul className="plain-list">
        {known.map(({ order_id, order_number }) => (
          <li key={order_id}>
            <Link to={`/guest-order/${order_id}`}>{order_number}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
