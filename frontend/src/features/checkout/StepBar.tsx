import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { isReachable, type StepName, stepsFor } from "./steps";

interface Props {
  at: StepName;
  known: Parameters<typeof isReachable>[1];
}

export function StepBar({ at, known }: Props) {
  const { t } = useLanguage();
  const steps = stepsFor(known.signedIn);
  const place = steps.indexOf(at);
  return (
    <nav className="step-bar" aria-label={t("checkout.steps")}>
      <ol>
        {steps.map((step, index) => {
          const past = index < place;
          const mark = past ? <Icon name="check" size={14} /> : index + 1;
          return (
            <li key={step} className={past ? "past" : ""} aria-current={step === at ? "step" : undefined}>
              <span className="step-mark" aria-hidden="true">
                {mark}
              </span>
              {step !== at && isReachable(step, known) ? (
                <Link to={`/checkout/${step}`}>{t(`step.${step}`)}</Link>
              ) : (
                <span>{t(`step.${step}`)}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
