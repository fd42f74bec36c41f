"""The composition root of PROFILING."""

from generated.events.profiling import PUBLICATIONS
from generated.profiling.operations import Operations
from generated.profiling.subscriptions import Subscriptions
from impl.profiling import tables
from impl.profiling.domain.back_off import BackOff, BackOffs
from impl.profiling.first_start import FirstStart
from impl.profiling.job_types import Jobs
from impl.profiling.jobs.forget_old import forget_old
from impl.profiling.jobs.review_tier import review_tier
from impl.profiling.jobs.send_email_change import SendEmailChangeHandler
from impl.profiling.jobs.send_password_reset import SendPasswordResetHandler
from impl.profiling.operations.add_my_address import add_my_address
from impl.profiling.operations.add_staff_member import AddStaffMember
from impl.profiling.operations.change_password import ChangePassword
from impl.profiling.operations.confirm_email import ConfirmEmail
from impl.profiling.operations.confirm_email_change import ConfirmEmailChange
from impl.profiling.operations.create_session import CreateSession
from impl.profiling.operations.end_my_session import EndMySession
from impl.profiling.operations.end_session import EndSession
from impl.profiling.operations.get_customer import get_customer
from impl.profiling.operations.get_key_set import GetKeySet
from impl.profiling.operations.get_me import get_me
from impl.profiling.operations.get_my_address import get_my_address
from impl.profiling.operations.list_customers import list_customers
from impl.profiling.operations.list_my_addresses import list_my_addresses
from impl.profiling.operations.list_my_sessions import ListMySessions
from impl.profiling.operations.list_staff import list_staff
from impl.profiling.operations.refresh_session import RefreshSession
from impl.profiling.operations.register_customer import RegisterCustomer
from impl.profiling.operations.reinstate_customer import reinstate_customer
from impl.profiling.operations.remove_my_address import remove_my_address
from impl.profiling.operations.remove_staff_member import RemoveStaffMember
from impl.profiling.operations.replace_my_address import replace_my_address
from impl.profiling.operations.request_email_change import RequestEmailChange
from impl.profiling.operations.request_email_confirmation import RequestEmailConfirmation
from impl.profiling.operations.request_password_reset import request_password_reset
from impl.profiling.operations.reset_password import ResetPassword
from impl.profiling.operations.set_customer_tier import set_customer_tier
from impl.profiling.operations.set_staff_role import SetStaffRole
from impl.profiling.operations.suspend_customer import SuspendCustomer
from impl.profiling.operations.update_me import update_me
from impl.profiling.reactions.on_order_delivered import on_order_delivered
from impl.profiling.reactions.on_order_joined_account import on_order_joined_account
from impl.profiling.reactions.on_refund_succeeded import on_refund_succeeded
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.security.keyring import Keyring
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.settings import Settings
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.new_password import NewPassword
from impl.profiling.use_cases.password_proof import PasswordProof
from impl.profiling.use_cases.rotate_keys import replace_keys, rotate_keys
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand
from infra.runtime.operation import Command, Query, Workflow
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    """Returns every operation, reaction and job, with the resources that it needs."""
    lifetime = settings.access_token_lifetime
    keyring = Keyring(resources.store, token_lifetime=lifetime)
    tokens = Tokens(keyring=keyring, lifetime=lifetime)
    sessions = Sessions(access_token_lifetime=lifetime)
    links = Links()
    passwords = Passwords(
        time_cost=settings.password_time_cost,
        memory_kib=settings.password_memory_kib,
        parallelism=settings.password_parallelism,
        most_waiting=settings.password_queue,
    )
    back_offs = BackOffs(
        pair=_back_off(settings, settings.back_off_after), client=_back_off(settings, settings.client_back_off_after)
    )
    proof = PasswordProof(store=resources.store, passwords=passwords, back_offs=back_offs)
    new_password = NewPassword(sessions=sessions, links=links)
    return Implementation(
        operations=Operations(
            # customers
            register_customer=Workflow(RegisterCustomer(store=resources.store, passwords=passwords, links=links)),
            list_customers=Query(list_customers, is_long=True),
            get_customer=Query(get_customer),
            set_customer_tier=Command(set_customer_tier),
            suspend_customer=Command(SuspendCustomer(sessions=sessions)),
            reinstate_customer=Command(reinstate_customer),
            # sessions
            create_session=Workflow(
                CreateSession(
                    store=resources.store,
                    sessions=sessions,
                    passwords=passwords,
                    tokens=tokens,
                    back_offs=back_offs,
                    lifetimes=settings.session_lifetimes,
                )
            ),
            refresh_session=Command(
                RefreshSession(
                    sessions=sessions,
                    tokens=tokens,
                    grace=settings.refresh_grace,
                    lifetimes=settings.session_lifetimes,
                )
            ),
            end_session=Command(EndSession(sessions=sessions)),
            list_my_sessions=Query(ListMySessions(sessions=sessions)),
            end_my_session=Command(EndMySession(sessions=sessions)),
            get_key_set=Query(GetKeySet(keyring=keyring)),
            # passwords and e-mail addresses
            change_password=Workflow(
                ChangePassword(store=resources.store, proof=proof, passwords=passwords, new_password=new_password)
            ),
            request_password_reset=Command(request_password_reset),
            reset_password=Workflow(
                ResetPassword(store=resources.store, links=links, passwords=passwords, new_password=new_password)
            ),
            request_email_confirmation=Command(RequestEmailConfirmation(links=links)),
            confirm_email=Command(ConfirmEmail(links=links)),
            request_email_change=Workflow(RequestEmailChange(store=resources.store, proof=proof, links=links)),
            confirm_email_change=Command(ConfirmEmailChange(links=links)),
            # the signed-in person
            get_me=Query(get_me),
            update_me=Command(update_me),
            list_my_addresses=Query(list_my_addresses),
            add_my_address=Command(add_my_address),
            get_my_address=Query(get_my_address),
            replace_my_address=Command(replace_my_address),
            remove_my_address=Command(remove_my_address),
            # staff
            list_staff=Query(list_staff),
            add_staff_member=Workflow(AddStaffMember(store=resources.store, passwords=passwords), creates="stf"),
            set_staff_role=Command(SetStaffRole(sessions=sessions)),
            remove_staff_member=Command(RemoveStaffMember(sessions=sessions)),
        ),
        subscriptions=Subscriptions(
            order_delivered=Reaction(on_order_delivered),
            order_joined_account=Reaction(on_order_joined_account),
            refund_succeeded=Reaction(on_refund_succeeded),
        ),
        jobs=Jobs(
            review_tier=JobCommand(review_tier),
            forget_old=JobCommand(forget_old),
            send_password_reset=JobCommand(SendPasswordResetHandler(links=links)),
            send_email_change=JobCommand(SendEmailChangeHandler(links=links)),
        ),
        on_start=FirstStart(
            keyring=keyring,
            links=links,
            passwords=passwords,
            owner_email=settings.first_owner_email,
            owner_password=settings.first_owner_password,
        ),
        keys=keyring,
    )


def _back_off(settings: Settings, after: int) -> BackOff:
    return BackOff(after=after, first=settings.back_off_seconds, longest=settings.longest_back_off_seconds)


SERVICE = ServiceDefinition(
    name="profiling",
    settings=Settings,
    publications=PUBLICATIONS,
    tables=tables.metadata,
    build=build,
    commands={
        "rotate-keys": lambda tx, settings: rotate_keys(tx, settings.access_token_lifetime),
        "replace-keys": lambda tx, _settings: replace_keys(tx),
    },
)
