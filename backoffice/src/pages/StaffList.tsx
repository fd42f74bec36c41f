import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useGetIdentity } from "ra-core";
import { useLanguage } from "../base/language";
import { ActionDialog } from "../ui/ActionDialog";
import { Choice, Text } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type Member = Profiling["StaffMember"];

export default function StaffList() {
  const { t, dateTime } = useLanguage();
  return (
    <ResourceList<Member>
      resource="staff"
      title={t("menu.staff")}
      actions={<Invite />}
      filters={[<Choice key="role" source="role" of="role" alwaysOn />]}
      empty={t("staff.none")}
      columns={[
        { label: "field.name", cell: ({ first_name, last_name }) => `${first_name} ${last_name}` },
        { label: "field.email", cell: ({ email }) => email },
        { label: "field.role", cell: ({ role }) => t(`role.${role}`) },
        {
          label: "field.status",
          cell: ({ status = "ACTIVE" }) => <StatusBadge word={`staffStatus.${status}`} />,
        },
        {
          label: "field.second_factor",
          extra: true,
          cell: ({ has_second_factor }) => t(has_second_factor ? "staff.has_second_factor" : "staff.no_second_factor"),
        },
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

function Invite() {
  const { profiling } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Profiling["StaffInvitationDraft"]>
      label="staff.invite"
      intro={t("staff.invite_intro")}
      done="staff.invited"
      tone="main"
      initial={{ language: "FR" }}
      send={(body, key) =>
        ok("profiling", profiling.POST("/staff/invitations", { params: { header: { "Idempotency-Key": key } }, body }))
      }
    >
      <Text source="first_name" must />
      <Text source="last_name" must />
      <Text source="email" type="email" must />
      <Choice source="role" of="role" must />
      <Choice source="language" of="language" must />
    </ActionDialog>
  );
}

function MemberActions({ member }: { member: Member }) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  const { identity } = useGetIdentity();
  const { user_id, version, role, status, first_name, last_name } = member;
  const params = { path: { user_id } };
  const name = `${first_name} ${last_name}`;
  return (
    <span className="actions">
      {status === "INVITED" && (
        <ActionDialog
          label="staff.invite_again"
          title={t("staff.invite_again_title", { name })}
          intro={t("staff.invite_again_intro")}
          done="staff.invited"
          send={(_, key) =>
            ok(
              "profiling",
              profiling.POST("/staff/{user_id}/invitation", { params: { ...params, header: { "Idempotency-Key": key } } }),
            )
          }
        />
      )}
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
