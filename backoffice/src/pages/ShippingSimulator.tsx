/** Which methods an address is offered for a parcel, and why not the others. The question stays in the address: the way back keeps it. */
import { useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { type Answer, type Asked, ask } from "../features/simulator/ask";
import { Outcome } from "../features/simulator/Outcome";
import { SimulatorForm } from "../features/simulator/SimulatorForm";
import { Card } from "../ui/Card";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

export default function ShippingSimulator() {
  const { t } = useLanguage();
  const [params, setParams] = useSearchParams();
  const asked = read(params.get("ask"));
  return (
    <>
      <PageHead title={t("menu.shipping-simulation")} under={t("simulator.intro")} />
      <div className="stack">
        <Card title={t("simulator.question")}>
          <SimulatorForm asked={asked} ask={(next) => setParams({ ask: JSON.stringify(next) })} />
        </Card>
        {asked && <Result asked={asked} />}
      </div>
    </>
  );
}

function Result({ asked }: { asked: Asked }) {
  const query = useApiQuery(["shipping-simulation", asked], (api) => ask(api, asked));
  return (
    <section aria-live="polite">
      <Loaded query={query}>{(answer) => <Answered answer={answer} />}</Loaded>
    </section>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const { t } = useLanguage();
  if ("found" in answer) return <Outcome outcome={answer} />;
  const why = "unknown" in answer ? t("simulator.unknown", { skus: answer.unknown.join(", ") }) : t("simulator.empty");
  return <p className="refusal">{why}</p>;
}

/** A question from the address; whatever else stands there is none. */
function read(text: string | null): Asked | undefined {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    return typeof found === "object" && found !== null && "country" in found ? (found as Asked) : undefined;
  } catch {
    return undefined;
  }
}
