import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useGetIdentity } from "ra-core";
import { useLanguage } from "../base/language";
import { ActionDialog } from "../ui/ActionDialog";
import { Choice, Text } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";

type Member = Profiling["StaffMember"];

export default function StaffList() {
  const { t, dateTime } = useLanguage();
  return (
    <ResourceList<Member>
      resource="staff"
      title={t("menu.staff")}
      actions={<AddMember />}
      filters={[<Choice key="role" source="role" of="role" alwaysOn />]}
      empty={t("staff.none")}
      columns={[
        { label: "field.name", cell: ({ first_name, last_name }) => `${first_name} ${last_name}` },
        { label: "field.email", cell: ({ email }) => email },
        { label: "field.role", cell: ({ role }) => t(`role.${role}`) },
        {
          label: "field.last_sign_in_at",
          extra: true,
          cell: ({ last_sign_in_at }) => last_sign_in_at && dateTime(last_sign_in_at),
        },
        { label: "field.actions", pressed: true, cell: (member) => <MemberActions member={member} /> },
      ]}
    />
  );
}

function AddMember() {
  const { profiling } = useApi();
  return (
    <ActionDialog<Profiling["StaffDraft"]>
      label="staff.add"
      done="staff.added"
      tone="main"
      initial={{ language: "FR" }}
      send={(body, key) => ok("profiling", profiling.POST("/staff", { params: { header: { "Idempotency-Key": key } }, body }))}
    >
      <Text source="first_name" must />
      <Text source="last_name" must />
      <Text source="email" type="email" must />
      <Text source="password" type="password" hint="hint.password" must />
      <Choice source="role" of="role" must />
      <Choice source="language" of="language" must />
    </ActionDialog>
  );
}

function MemberActions({ member }: { member: Member }) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  const { identity } = useGetIdentity();
  const { user_id, version, role, first_name, last_name } = member;
  const params = { path: { user_id } };
  const name = `${first_name} ${last_name}`;
  return (
    <span className="actions">
      <ActionDialog<Pick<Profiling["StaffRoleChange"], "role">>
        label="staff.set_role"
        title={t("staff.role_of", { name })}
        done="staff.role_set"
        initial={{ role }}
        send={(change) => ok("profiling", profiling.PATCH("/staff/{user_id}", { params, body: { ...change, version } }))}
      >
        <Choice source="role" of="role" must />
      </ActionDialog>
      {identity?.id !== user_id && (
        <ActionDialog
          label="action.remove"
          title={t("staff.remove", { name })}
          intro={t("staff.remove_intro")}
          done="staff.removed"
          tone="danger"
          send={async () => {
            await ok("profiling", profiling.DELETE("/staff/{user_id}", { params }));
          }}
        />
      )}
    </span>
  );
}
