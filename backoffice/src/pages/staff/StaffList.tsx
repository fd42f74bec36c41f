import { ok } from "@shared/api";
import type { Profiling } from "@shared/types";
import { useGetIdentity } from "ra-core";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Action } from "../../ui/Action";
import { Choice, Text } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";

type Member = Profiling["StaffMember"];

export default function StaffList() {
  const { t, dateTime } = useLanguage();
  return (
    <Listing<Member>
      resource="staff"
      title={t("menu.staff")}
      actions={<AddMember />}
      filters={[<Choice key="role" source="role" of="role" alwaysOn />]}
      empty={t("staff.none")}
      columns={[
        { label: "field.name", cell: ({ first_name, last_name }) => `${first_name} ${last_name}` },
        { label: "field.email", cell: ({ email }) => email },
        { label: "field.role", cell: ({ role }) => t(`role.${role}`) },
        { label: "field.last_sign_in_at", extra: true, cell: ({ last_sign_in_at }) => last_sign_in_at && dateTime(last_sign_in_at) },
        { label: "field.actions", pressed: true, cell: (member) => <MemberActions member={member} /> },
      ]}
    />
  );
}

function AddMember() {
  const { profiling } = useApi();
  return (
    <Action<Profiling["StaffDraft"]>
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
    </Action>
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
      <Action<Pick<Profiling["StaffRoleChange"], "role">>
        label="staff.set_role"
        title={t("staff.role_of", { name })}
        done="staff.role_set"
        initial={{ role }}
        send={(change) => ok("profiling", profiling.PATCH("/staff/{user_id}", { params, body: { ...change, version } }))}
      >
        <Choice source="role" of="role" must />
      </Action>
      {identity?.id !== user_id && (
        <Action
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
