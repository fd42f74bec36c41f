import { useLanguage } from "../../base/language";
import type { Placed } from "./lanes";

export function StepText({ place: { step, lane, after } }: { place: Placed }) {
  const { t, dateTime, number } = useLanguage();
  const { name, state, service, at, event_type, event_id, attempts, compensates, detail } = step;
  const past = after === undefined ? t(`stepState.${state}`) : `+${number(after)} ms`;
  return (
    <li className={`step-text ${state.toLowerCase()}`}>
      <p>
        <strong>{t(`step.${name}`)}</strong>
        <span className={`service lane-${lane}`}>{service.toUpperCase()}</span>
        {state !== "DONE" && after !== undefined && <span className="tag">{t(`stepState.${state}`)}</span>}
        {compensates && <span className="tag">{t("process.compensates", { step: t(`step.${compensates}`) })}</span>}
        {attempts > 1 && <span className="tag">{t("process.attempts", { count: attempts })}</span>}
      </p>
      <p className="event">
        <span title={event_id}>{event_type ?? detail ?? t(at ? "process.by_call" : "process.no_event")}</span>
      </p>
      <p className="when">
        <span>{past}</span>
        {at && <time dateTime={at}>{dateTime(at, "medium")}</time>}
      </p>
    </li>
  );
}
