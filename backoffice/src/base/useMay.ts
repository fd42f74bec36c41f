import type { StaffScope } from "@generated/suite";
import { usePermissions } from "ra-core";

/** Whether the member of staff has this scope; false while that is not known yet. */
export function useMay(): (scope: StaffScope) => boolean {
  const { permissions } = usePermissions<string[]>();
  return (scope) => permissions?.includes(scope) ?? false;
}
