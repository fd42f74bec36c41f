/** One message: to whom, how it went, and the text that went out. */
import type { Profiling } from "@comptoir/shared/types";
import { Link, useNavigate } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { SendAgain } from "../features/messages/SendAgain";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";

type Message = Profiling["Message"];
const EVERY_SECONDS = 4;

export default function MessagePage() {
  const message = useRecordQuery("messages", EVERY_SECONDS);
  return <Loaded query={message}>{(found) => <Whole key={found.message_id} message={found} />}</Loaded>;
}

function Whole({ message }: { message: Message }) {
  const { t, number, dateTime } = useLanguage();
  const may = useMay();
  const go = useNavigate();
  const { template, status, language, recipient, user_id, order_id, subject, text, attempts, error, repeated_message_id } =
    message;
  return (
    <>
      <PageHead
        title={t(`messageTemplate.${template}`)}
        back={{ to: "/messages", label: t("menu.messages") }}
        under={<StatusBadge word={`messageStatus.${status}`} />}
        actions={<SendAgain message={message} after={(message_id) => void go(`/messages/${message_id}/show`)} />}
      />
      <div className="columns wide-right">
        <Card title={t("messages.about")}>
          <Facts
            facts={[
              ["field.recipient_email", recipient],
              ["field.language", language && t(`language.${language}`)],
              [
                "field.order",
                order_id && may("orders:read") && <Link to={`/orders/${order_id}/show`}>{t("messages.order")}</Link>,
              ],
              [
                "field.customer",
                user_id?.startsWith("cus_") && may("customers:read") && (
                  <Link to={`/customers/${user_id}/show`}>{t("messages.customer")}</Link>
                ),
              ],
              ["field.created_at", dateTime(message.created_at, "medium")],
              ["field.sent_at", message.sent_at && dateTime(message.sent_at, "medium")],
              ["field.attempts", number(attempts)],
              ["field.mail_error", error && <code className="code">{error}</code>],
              [
                "field.repeated_message",
                repeated_message_id && <Link to={`/messages/${repeated_message_id}/show`}>{t("messages.first")}</Link>,
              ],
            ]}
          />
        </Card>
        <Card title={subject ?? t("messages.no_text")}>
          {text ? <pre className="message-text">{text}</pre> : <p className="empty">{t(`messages.textless_${status}`)}</p>}
        </Card>
      </div>
    </>
  );
}
