/** What the simulated payment answers: to show every other path of an order. */
import { ok } from "@shared/api";
import type { Paying } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Action } from "../../ui/Action";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { Facts } from "../../ui/Facts";
import { Choice, Whole } from "../../ui/inputs";
import { PageHead } from "../../ui/PageHead";
import { State } from "../../ui/State";

type Simulation = Paying["Simulation"];

export default function SimulationPage() {
  const { t, number, dateTime } = useLanguage();
  const simulation = useAsk(["simulation"], ({ paying }) => ok("paying", paying.GET("/simulation")));
  return (
    <>
      <PageHead title={t("menu.simulation")} under={t("simulation.intro")} />
      <Asked query={simulation}>
        {(known) => (
          <Card title={t("simulation.now")} actions={<SetSimulation simulation={known} />}>
            <Facts
              facts={[
                ["field.mode", <State key="m" word={`simulation.${known.mode}`} />],
                ["field.delay_ms", known.mode === "DELAY" && `${number(known.delay_ms)} ms`],
                ["field.meaning", t(`simulationMeaning.${known.mode}`)],
                ["field.updated_at", dateTime(known.updated_at)],
              ]}
            />
          </Card>
        )}
      </Asked>
    </>
  );
}

function SetSimulation({ simulation: { mode, delay_ms, version } }: { simulation: Simulation }) {
  const { paying } = useApi();
  return (
    <Action<Omit<Paying["SimulationChange"], "version">>
      label="action.change"
      done="simulation.set"
      initial={{ mode, delay_ms }}
      send={(change) => ok("paying", paying.PUT("/simulation", { body: { ...change, version } }))}
    >
      <Choice source="mode" of="simulation" must />
      <Whole source="delay_ms" min={0} must hint="hint.delay" />
    </Action>
  );
}
