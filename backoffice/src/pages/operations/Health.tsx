/** All nine services: do they answer, which version, how far behind. */
import { SERVICES } from "@generated/suite";
import { useLanguage } from "../../i18n/words";
import { PageHead } from "../../ui/PageHead";
import { ServiceHealth } from "./ServiceHealth";

export default function Health() {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t("menu.health")} under={t("health.intro")} />
      <div className="services">
        {SERVICES.map((service) => (
          <ServiceHealth key={service} service={service} />
        ))}
      </div>
    </>
  );
}
