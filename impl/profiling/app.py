"""The composition root of PROFILING."""

from generated.billing.client import BillingClient
from generated.carting.client import CartingClient
from generated.cataloging.client import CatalogingClient
from generated.events.profiling import PUBLICATIONS
from generated.ordering.client import OrderingClient
from generated.paying.client import PayingClient
from generated.profiling.operations import Operations
from generated.profiling.subscriptions import Subscriptions
from generated.shipping.client import ShippingClient
from generated.stocking.client import StockingClient
from impl.common.shop_settings import KeepSettings
from impl.profiling import tables
from impl.profiling.domain.back_off import BackOff, BackOffs
from impl.profiling.first_start import FirstStart
from impl.profiling.gateways.invoices import Invoices
from impl.profiling.gateways.mail_server import MailServer
from impl.profiling.gateways.orders import Orders
from impl.profiling.gateways.personal_records import PersonalRecords
from impl.profiling.gateways.stock_alerts import StockAlerts
from impl.profiling.gateways.variants import Variants
from impl.profiling.job_types import Jobs
from impl.profiling.jobs.erase_again import EraseAgainHandler
from impl.profiling.jobs.follow_erasure import FollowErasureHandler
from impl.profiling.jobs.forget_old import forget_old
from impl.profiling.jobs.forget_subscriber import ForgetSubscriberHandler
from impl.profiling.jobs.queue_news import queue_news
from impl.profiling.jobs.review_tier import review_tier
from impl.profiling.jobs.send_email_change import SendEmailChangeHandler
from impl.profiling.jobs.send_message import SendMessageHandler
from impl.profiling.jobs.send_password_reset import SendPasswordResetHandler
from impl.profiling.jobs.tell_staff import tell_staff
from impl.profiling.operations.accept_invitation import AcceptInvitation
from impl.profiling.operations.add_my_address import add_my_address
from impl.profiling.operations.add_wish import add_wish
from impl.profiling.operations.change_password import ChangePassword
from impl.profiling.operations.confirm_email import ConfirmEmail
from impl.profiling.operations.confirm_email_change import ConfirmEmailChange
from impl.profiling.operations.confirm_second_factor import ConfirmSecondFactor
from impl.profiling.operations.create_session import CreateSession
from impl.profiling.operations.end_my_session import EndMySession
from impl.profiling.operations.end_news import EndNews
from impl.profiling.operations.end_session import EndSession
from impl.profiling.operations.erase_me import EraseMe
from impl.profiling.operations.export_my_data import ExportMyData
from impl.profiling.operations.get_customer import get_customer
from impl.profiling.operations.get_key_set import GetKeySet
from impl.profiling.operations.get_mail_state import GetMailState
from impl.profiling.operations.get_me import get_me
from impl.profiling.operations.get_message import get_message
from impl.profiling.operations.get_my_address import get_my_address
from impl.profiling.operations.get_my_preferences import get_my_preferences
from impl.profiling.operations.get_news_audience import get_news_audience
from impl.profiling.operations.invite_staff_member import InviteStaffMember
from impl.profiling.operations.list_customers import list_customers
from impl.profiling.operations.list_messages import list_messages
from impl.profiling.operations.list_my_addresses import list_my_addresses
from impl.profiling.operations.list_my_sessions import ListMySessions
from impl.profiling.operations.list_my_wishes import list_my_wishes
from impl.profiling.operations.list_staff import list_staff
from impl.profiling.operations.preview_message import preview_message
from impl.profiling.operations.refresh_session import RefreshSession
from impl.profiling.operations.register_customer import RegisterCustomer
from impl.profiling.operations.reinstate_customer import reinstate_customer
from impl.profiling.operations.remove_my_address import remove_my_address
from impl.profiling.operations.remove_second_factor import RemoveSecondFactor
from impl.profiling.operations.remove_staff_member import RemoveStaffMember
from impl.profiling.operations.remove_wish import remove_wish
from impl.profiling.operations.renew_recovery_codes import RenewRecoveryCodes
from impl.profiling.operations.replace_my_address import replace_my_address
from impl.profiling.operations.replace_my_preferences import replace_my_preferences
from impl.profiling.operations.request_email_change import RequestEmailChange
from impl.profiling.operations.request_email_confirmation import RequestEmailConfirmation
from impl.profiling.operations.request_password_reset import request_password_reset
from impl.profiling.operations.resend_invitation import ResendInvitation
from impl.profiling.operations.resend_message import resend_message
from impl.profiling.operations.reset_password import ResetPassword
from impl.profiling.operations.send_news import send_news
from impl.profiling.operations.set_customer_tier import set_customer_tier
from impl.profiling.operations.set_staff_role import SetStaffRole
from impl.profiling.operations.start_second_factor import StartSecondFactor
from impl.profiling.operations.suspend_customer import SuspendCustomer
from impl.profiling.operations.update_me import update_me
from impl.profiling.projections.sender import SenderOf
from impl.profiling.projections.shop_settings import CHECKOUT, SECURITY, SELLER, STORE
from impl.profiling.reactions.on_back_in_stock_due import on_back_in_stock_due
from impl.profiling.reactions.on_dead_letter_recorded import on_dead_letter_recorded
from impl.profiling.reactions.on_invoice_printed import on_invoice_printed
from impl.profiling.reactions.on_order_cancelled import on_order_cancelled
from impl.profiling.reactions.on_order_confirmed import on_order_confirmed
from impl.profiling.reactions.on_order_delivered import on_order_delivered
from impl.profiling.reactions.on_order_expired import on_order_expired
from impl.profiling.reactions.on_order_joined_account import on_order_joined_account
from impl.profiling.reactions.on_payment_failed import on_payment_failed
from impl.profiling.reactions.on_process_stuck import on_process_stuck
from impl.profiling.reactions.on_refund_succeeded import on_refund_succeeded
from impl.profiling.reactions.on_shipment_delivered import on_shipment_delivered
from impl.profiling.reactions.on_shipment_dispatched import on_shipment_dispatched
from impl.profiling.reactions.on_stock_depleted import on_stock_depleted
from impl.profiling.reactions.on_stock_low import on_stock_low
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.security.keyring import Keyring
from impl.profiling.security.news_tokens import NewsTokens
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.settings import Settings
from impl.profiling.use_cases.erase_customer import EraseCustomer
from impl.profiling.use_cases.erasures import list_erasures, take_erasures
from impl.profiling.use_cases.gather import Gather
from impl.profiling.use_cases.gather_notice import GatherNotice
from impl.profiling.use_cases.gather_order import GatherOrder
from impl.profiling.use_cases.gather_person import GatherPerson
from impl.profiling.use_cases.gather_stock import GatherStock
from impl.profiling.use_cases.gathering import Sites
from impl.profiling.use_cases.invitations import Invitations
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.new_password import NewPassword
from impl.profiling.use_cases.password_proof import PasswordProof
from impl.profiling.use_cases.reset_second_factor import reset_second_factor
from impl.profiling.use_cases.rotate_keys import replace_keys, rotate_keys
from impl.profiling.use_cases.second_factors import Codes
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand, SlowJob
from infra.runtime.operation import Command, Query, Stream, Workflow
from infra.runtime.service import Implementation, OperatorCommand, Resources, ServiceDefinition
from infra.runtime.store.transaction import Transaction

_SENDING_AT_ONCE = 8
"""A connection that stalls holds up nobody but its own message, as long as others are free."""
_SENDING_SECONDS = 900.0
"""More than the mail server may take at worst."""


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
    codes = Codes(back_off=_back_off(settings, settings.back_off_after))
    invitations = Invitations(links=links)
    news_tokens = NewsTokens()
    proof = PasswordProof(store=resources.store, passwords=passwords, back_offs=back_offs)
    new_password = NewPassword(sessions=sessions, links=links)
    store = resources.store
    mail_server = MailServer(
        settings.mail_access,
        sender=SenderOf(store=store, address=settings.mail_from, reply_to=settings.mail_reply_to),
        clock=store.clock,
    )
    records, erase = _personal_records(resources), EraseCustomer(sessions=sessions)
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
                    codes=codes,
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
            start_second_factor=Workflow(StartSecondFactor(store=resources.store, proof=proof)),
            confirm_second_factor=Command(ConfirmSecondFactor(codes=codes)),
            remove_second_factor=Workflow(RemoveSecondFactor(store=resources.store, proof=proof, codes=codes)),
            renew_recovery_codes=Command(RenewRecoveryCodes(codes=codes)),
            get_my_preferences=Query(get_my_preferences),
            replace_my_preferences=Command(replace_my_preferences),
            list_my_wishes=Query(list_my_wishes),
            add_wish=Command(add_wish),
            remove_wish=Command(remove_wish),
            export_my_data=Stream(ExportMyData(store=store, records=records)),
            erase_me=Workflow(EraseMe(store=store, proof=proof, records=records, erase=erase)),
            # staff
            list_staff=Query(list_staff),
            invite_staff_member=Command(InviteStaffMember(invitations=invitations)),
            resend_invitation=Command(ResendInvitation(invitations=invitations)),
            accept_invitation=Workflow(AcceptInvitation(store=resources.store, links=links, passwords=passwords)),
            set_staff_role=Command(SetStaffRole(sessions=sessions)),
            remove_staff_member=Command(RemoveStaffMember(sessions=sessions, links=links)),
            # news
            send_news=Command(send_news),
            get_news_audience=Query(get_news_audience),
            end_news=Command(EndNews(tokens=news_tokens)),
            # messages
            list_messages=Query(list_messages),
            get_message=Query(get_message),
            resend_message=Command(resend_message),
            preview_message=Workflow(preview_message),
            get_mail_state=Workflow(GetMailState(store=store, server=mail_server)),
        ),
        subscriptions=Subscriptions(
            setting_changed=Reaction(KeepSettings([STORE, SELLER, CHECKOUT, SECURITY])),
            order_confirmed=Reaction(on_order_confirmed),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_delivered=Reaction(on_order_delivered),
            payment_failed=Reaction(on_payment_failed),
            order_joined_account=Reaction(on_order_joined_account),
            refund_succeeded=Reaction(on_refund_succeeded),
            invoice_printed=Reaction(on_invoice_printed),
            shipment_dispatched=Reaction(on_shipment_dispatched),
            shipment_delivered=Reaction(on_shipment_delivered),
            stock_low=Reaction(on_stock_low),
            stock_depleted=Reaction(on_stock_depleted),
            back_in_stock_due=Reaction(on_back_in_stock_due),
            dead_letter_recorded=Reaction(on_dead_letter_recorded),
            process_stuck=Reaction(on_process_stuck),
        ),
        jobs=Jobs(
            review_tier=JobCommand(review_tier),
            forget_old=JobCommand(forget_old),
            queue_news=JobCommand(queue_news),
            forget_subscriber=SlowJob(ForgetSubscriberHandler(records=records)),
            follow_erasure=SlowJob(FollowErasureHandler(records=records, repeat_after=settings.erasure_repetition)),
            erase_again=JobCommand(EraseAgainHandler(erase=erase)),
            tell_staff=JobCommand(tell_staff),
            send_password_reset=JobCommand(SendPasswordResetHandler(links=links)),
            send_email_change=JobCommand(SendEmailChangeHandler(links=links)),
            send_message=SlowJob(
                SendMessageHandler(store=store, gather=_gather(settings, resources, links, news_tokens), server=mail_server),
                workers=_SENDING_AT_ONCE,
                seconds=_SENDING_SECONDS,
            ),
        ),
        background=[mail_server],
        on_start=FirstStart(
            keyring=keyring,
            links=links,
            passwords=passwords,
            news_tokens=news_tokens,
            owner_email=settings.first_owner_email,
            owner_password=settings.first_owner_password,
        ),
        keys=keyring,
    )


def _personal_records(resources: Resources) -> PersonalRecords:
    return PersonalRecords(
        carting=CartingClient(resources.channel("carting")),
        ordering=OrderingClient(resources.channel("ordering")),
        paying=PayingClient(resources.channel("paying")),
        billing=BillingClient(resources.channel("billing")),
        shipping=ShippingClient(resources.channel("shipping")),
        stocking=StockingClient(resources.channel("stocking")),
    )


def _gather(settings: Settings, resources: Resources, links: Links, news_tokens: NewsTokens) -> Gather:
    """Returns what asks for everything that a message tells."""
    store = resources.store
    sites = Sites(shop=settings.shop_url, backoffice=settings.backoffice_url, profiling=settings.profiling_public_url)
    variants = Variants(CatalogingClient(resources.channel("cataloging")))
    stock_alerts = StockAlerts(StockingClient(resources.channel("stocking")))
    orders = Orders(OrderingClient(resources.channel("ordering")))
    invoices = Invoices(BillingClient(resources.channel("billing")))
    return Gather(
        store=store,
        sites=sites,
        of_order=GatherOrder(store=store, orders=orders, invoices=invoices, sites=sites),
        of_person=GatherPerson(store=store, links=links, news_tokens=news_tokens, sites=sites),
        of_stock=GatherStock(stock_alerts=stock_alerts, variants=variants, sites=sites),
        of_notice=GatherNotice(store=store, variants=variants, sites=sites),
    )


def _back_off(settings: Settings, after: int) -> BackOff:
    return BackOff(after=after, first=settings.back_off_seconds, longest=settings.longest_back_off_seconds)


def _reset_second_factor(tx: Transaction, settings: Settings, email: str) -> str:
    return reset_second_factor(tx, email, Sessions(access_token_lifetime=settings.access_token_lifetime))


SERVICE = ServiceDefinition(
    name="profiling",
    settings=Settings,
    publications=PUBLICATIONS,
    tables=tables.metadata,
    build=build,
    commands={
        "rotate-keys": OperatorCommand(lambda tx, settings: rotate_keys(tx, settings.access_token_lifetime)),
        "replace-keys": OperatorCommand(lambda tx, _settings: replace_keys(tx)),
        "list-erasures": OperatorCommand(lambda tx, _settings: list_erasures(tx)),
        "take-erasures": OperatorCommand(lambda tx, _settings: take_erasures(tx)),
        "reset-second-factor": OperatorCommand(_reset_second_factor, arguments=("EMAIL",)),
    },
)
