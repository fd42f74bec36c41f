"""Client of PROFILING, from contracts/profiling. Generated: edit the contract, not this file."""

from generated.common.client import CommonClient
from generated.profiling import operations as ops


class ProfilingClient(CommonClient):
    """Calls PROFILING. Each method returns the response of the contract or raises its problem."""

    async def accept_invitation(self, request: ops.AcceptInvitationRequest) -> ops.AcceptInvitationOk:
        """Accept an invitation."""
        return await self._call(request, ops.AcceptInvitationOk)

    async def add_my_address(self, request: ops.AddMyAddressRequest) -> ops.AddMyAddressCreated:
        """Add an address."""
        return await self._call(request, ops.AddMyAddressCreated)

    async def add_wish(self, request: ops.AddWishRequest) -> ops.AddWishOk:
        """Add a wish."""
        return await self._call(request, ops.AddWishOk)

    async def change_password(self, request: ops.ChangePasswordRequest) -> ops.ChangePasswordDone:
        """Change my password."""
        return await self._call(request, ops.ChangePasswordDone)

    async def confirm_email(self, request: ops.ConfirmEmailRequest) -> ops.ConfirmEmailDone:
        """Confirm an e-mail address by a link."""
        return await self._call(request, ops.ConfirmEmailDone)

    async def confirm_email_change(self, request: ops.ConfirmEmailChangeRequest) -> ops.ConfirmEmailChangeDone:
        """Change an e-mail address by a link."""
        return await self._call(request, ops.ConfirmEmailChangeDone)

    async def confirm_second_factor(self, request: ops.ConfirmSecondFactorRequest) -> ops.ConfirmSecondFactorOk:
        """Finish setting up the second factor."""
        return await self._call(request, ops.ConfirmSecondFactorOk)

    async def create_session(self, request: ops.CreateSessionRequest) -> ops.CreateSessionCreated:
        """Sign in."""
        return await self._call(request, ops.CreateSessionCreated)

    async def end_my_session(self, request: ops.EndMySessionRequest) -> ops.EndMySessionDone:
        """End one of my sessions."""
        return await self._call(request, ops.EndMySessionDone)

    async def end_news(self, request: ops.EndNewsRequest) -> ops.EndNewsDone:
        """Get no more news."""
        return await self._call(request, ops.EndNewsDone)

    async def end_session(self, request: ops.EndSessionRequest) -> ops.EndSessionDone:
        """Sign out."""
        return await self._call(request, ops.EndSessionDone)

    async def get_customer(self, request: ops.GetCustomerRequest) -> ops.GetCustomerOk:
        """Read a customer."""
        return await self._call(request, ops.GetCustomerOk)

    async def get_key_set(self, request: ops.GetKeySetRequest) -> ops.GetKeySetOk:
        """Read the public keys."""
        return await self._call(request, ops.GetKeySetOk)

    async def get_mail_state(self, request: ops.GetMailStateRequest) -> ops.GetMailStateOk:
        """Do messages go out?"""
        return await self._call(request, ops.GetMailStateOk)

    async def get_me(self, request: ops.GetMeRequest) -> ops.GetMeOk:
        """Read the signed-in person."""
        return await self._call(request, ops.GetMeOk)

    async def get_message(self, request: ops.GetMessageRequest) -> ops.GetMessageOk:
        """Read a message."""
        return await self._call(request, ops.GetMessageOk)

    async def get_my_address(self, request: ops.GetMyAddressRequest) -> ops.GetMyAddressOk:
        """Read one of my addresses."""
        return await self._call(request, ops.GetMyAddressOk)

    async def get_my_preferences(self, request: ops.GetMyPreferencesRequest) -> ops.GetMyPreferencesOk:
        """Read what I want to be told."""
        return await self._call(request, ops.GetMyPreferencesOk)

    async def invite_staff_member(self, request: ops.InviteStaffMemberRequest) -> ops.InviteStaffMemberCreated:
        """Invite a member of staff."""
        return await self._call(request, ops.InviteStaffMemberCreated)

    async def list_customers(self, request: ops.ListCustomersRequest) -> ops.ListCustomersOk:
        """List customers."""
        return await self._call(request, ops.ListCustomersOk)

    async def list_messages(self, request: ops.ListMessagesRequest) -> ops.ListMessagesOk:
        """List messages."""
        return await self._call(request, ops.ListMessagesOk)

    async def list_my_addresses(self, request: ops.ListMyAddressesRequest) -> ops.ListMyAddressesOk:
        """List my addresses."""
        return await self._call(request, ops.ListMyAddressesOk)

    async def list_my_sessions(self, request: ops.ListMySessionsRequest) -> ops.ListMySessionsOk:
        """List my sessions."""
        return await self._call(request, ops.ListMySessionsOk)

    async def list_my_wishes(self, request: ops.ListMyWishesRequest) -> ops.ListMyWishesOk:
        """List my wishes."""
        return await self._call(request, ops.ListMyWishesOk)

    async def list_staff(self, request: ops.ListStaffRequest) -> ops.ListStaffOk:
        """List staff."""
        return await self._call(request, ops.ListStaffOk)

    async def preview_message(self, request: ops.PreviewMessageRequest) -> ops.PreviewMessageOk:
        """See what a message looks like."""
        return await self._call(request, ops.PreviewMessageOk)

    async def refresh_session(self, request: ops.RefreshSessionRequest) -> ops.RefreshSessionOk:
        """Get new tokens."""
        return await self._call(request, ops.RefreshSessionOk)

    async def register_customer(self, request: ops.RegisterCustomerRequest) -> ops.RegisterCustomerCreated:
        """Open an account."""
        return await self._call(request, ops.RegisterCustomerCreated)

    async def reinstate_customer(self, request: ops.ReinstateCustomerRequest) -> ops.ReinstateCustomerOk:
        """Reinstate a suspended customer."""
        return await self._call(request, ops.ReinstateCustomerOk)

    async def remove_my_address(self, request: ops.RemoveMyAddressRequest) -> ops.RemoveMyAddressDone:
        """Remove one of my addresses."""
        return await self._call(request, ops.RemoveMyAddressDone)

    async def remove_second_factor(self, request: ops.RemoveSecondFactorRequest) -> ops.RemoveSecondFactorDone:
        """Sign in without a second factor again."""
        return await self._call(request, ops.RemoveSecondFactorDone)

    async def remove_staff_member(self, request: ops.RemoveStaffMemberRequest) -> ops.RemoveStaffMemberDone:
        """Remove a member of staff."""
        return await self._call(request, ops.RemoveStaffMemberDone)

    async def remove_wish(self, request: ops.RemoveWishRequest) -> ops.RemoveWishDone:
        """Remove a wish."""
        return await self._call(request, ops.RemoveWishDone)

    async def renew_recovery_codes(self, request: ops.RenewRecoveryCodesRequest) -> ops.RenewRecoveryCodesOk:
        """Make new recovery codes."""
        return await self._call(request, ops.RenewRecoveryCodesOk)

    async def replace_my_address(self, request: ops.ReplaceMyAddressRequest) -> ops.ReplaceMyAddressOk:
        """Replace one of my addresses."""
        return await self._call(request, ops.ReplaceMyAddressOk)

    async def replace_my_preferences(self, request: ops.ReplaceMyPreferencesRequest) -> ops.ReplaceMyPreferencesOk:
        """Choose what I want to be told."""
        return await self._call(request, ops.ReplaceMyPreferencesOk)

    async def request_email_change(self, request: ops.RequestEmailChangeRequest) -> ops.RequestEmailChangeAccepted:
        """Ask to change my e-mail address."""
        return await self._call(request, ops.RequestEmailChangeAccepted)

    async def request_email_confirmation(
        self, request: ops.RequestEmailConfirmationRequest
    ) -> ops.RequestEmailConfirmationAccepted:
        """Ask for another message to confirm my e-mail address."""
        return await self._call(request, ops.RequestEmailConfirmationAccepted)

    async def request_password_reset(self, request: ops.RequestPasswordResetRequest) -> ops.RequestPasswordResetAccepted:
        """Ask for a link to reset a password."""
        return await self._call(request, ops.RequestPasswordResetAccepted)

    async def resend_invitation(self, request: ops.ResendInvitationRequest) -> ops.ResendInvitationOk:
        """Invite a member of staff again."""
        return await self._call(request, ops.ResendInvitationOk)

    async def resend_message(self, request: ops.ResendMessageRequest) -> ops.ResendMessageCreated:
        """Send a message again."""
        return await self._call(request, ops.ResendMessageCreated)

    async def reset_password(self, request: ops.ResetPasswordRequest) -> ops.ResetPasswordDone:
        """Choose a new password by a link."""
        return await self._call(request, ops.ResetPasswordDone)

    async def send_news(self, request: ops.SendNewsRequest) -> ops.SendNewsAccepted:
        """Send news to the customers who want them."""
        return await self._call(request, ops.SendNewsAccepted)

    async def set_customer_tier(self, request: ops.SetCustomerTierRequest) -> ops.SetCustomerTierOk:
        """Set a customer's tier by hand."""
        return await self._call(request, ops.SetCustomerTierOk)

    async def set_staff_role(self, request: ops.SetStaffRoleRequest) -> ops.SetStaffRoleOk:
        """Give a member of staff another role."""
        return await self._call(request, ops.SetStaffRoleOk)

    async def start_second_factor(self, request: ops.StartSecondFactorRequest) -> ops.StartSecondFactorOk:
        """Begin to set up a second factor."""
        return await self._call(request, ops.StartSecondFactorOk)

    async def suspend_customer(self, request: ops.SuspendCustomerRequest) -> ops.SuspendCustomerOk:
        """Suspend a customer."""
        return await self._call(request, ops.SuspendCustomerOk)

    async def update_me(self, request: ops.UpdateMeRequest) -> ops.UpdateMeOk:
        """Change my name or language."""
        return await self._call(request, ops.UpdateMeOk)
