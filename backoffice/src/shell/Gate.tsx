/** Shows a page to those who may see it, and says so to the others. An OWNER who must set up a second factor is led there first. */

import { useAuthenticated, usePermissions } from "ra-core";
import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { mayVisit, type Part } from "../base/access";
import type { Address } from "../base/addresses";
import { useLanguage } from "../base/language";
import { useSecondFactorMissing } from "../base/useSecondFactorMissing";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageHead } from "../ui/PageHead";

interface GateProps {
  address: Address;
  part: Part;
  children: ReactNode;
}

export function Gate({ address, part, children }: GateProps) {
  const { t } = useLanguage();
  useAuthenticated();
  const isBound = useSecondFactorMissing();
  const { permissions, isPending, error, refetch } = usePermissions<string[]>();
  if (error) return <LoadFailure error={error} retry={refetch} />;
  if (isPending || !permissions) return <Loading />;
  if (isBound && part !== "my-account") return <Navigate to="/my-account" replace />;
  if (mayVisit(address, part, permissions)) return children;
  return <PageHead title={t("shell.not_yours")} under={t("shell.not_yours_text")} />;
}
