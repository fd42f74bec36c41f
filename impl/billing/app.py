"""The composition root of BILLING."""

from generated.billing.operations import Operations
from generated.billing.subscriptions import Subscriptions
from generated.events.billing import PUBLICATIONS
from impl.billing import tables
from impl.billing.documents.print_shop import PrintShop
from impl.billing.first_start import first_start
from impl.billing.job_types import Jobs
from impl.billing.jobs.finalise_invoice import FinaliseInvoiceHandler
from impl.billing.jobs.print_invoice import PrintInvoiceHandler
from impl.billing.operations.get_invoice import get_invoice
from impl.billing.operations.get_invoice_pdf import get_invoice_pdf
from impl.billing.operations.list_invoices import list_invoices
from impl.billing.operations.list_my_invoices import list_my_invoices
from impl.billing.operations.list_order_invoices import list_order_invoices
from impl.billing.operations.list_tax_rates import list_tax_rates
from impl.billing.operations.quote_taxes import quote_taxes
from impl.billing.operations.set_tax_rate import set_tax_rate
from impl.billing.projections.shop_settings import SELLER
from impl.billing.reactions.on_order_cancelled import on_order_cancelled
from impl.billing.reactions.on_order_confirmed import on_order_confirmed
from impl.billing.reactions.on_order_created import on_order_created
from impl.billing.reactions.on_order_expired import on_order_expired
from impl.billing.reactions.on_order_joined_account import on_order_joined_account
from impl.billing.reactions.on_order_returned import on_order_returned
from impl.billing.reactions.on_refund_succeeded import on_refund_succeeded
from impl.billing.settings import Settings
from impl.common.reactions.on_session_revoked import on_session_revoked
from impl.common.shop_settings import KeepSettings
from infra.runtime.event import Reaction
from infra.runtime.job import JobCommand, SlowJob
from infra.runtime.operation import Command, Query
from infra.runtime.service import Implementation, Resources, ServiceDefinition


def build(settings: Settings, resources: Resources) -> Implementation:
    return Implementation(
        operations=Operations(
            get_invoice=Query(get_invoice),
            get_invoice_pdf=Query(get_invoice_pdf),
            list_order_invoices=Query(list_order_invoices),
            list_my_invoices=Query(list_my_invoices),
            list_invoices=Query(list_invoices, is_long=True),
            list_tax_rates=Query(list_tax_rates),
            set_tax_rate=Command(set_tax_rate),
            quote_taxes=Query(quote_taxes),
        ),
        subscriptions=Subscriptions(
            order_created=Reaction(on_order_created),
            order_confirmed=Reaction(on_order_confirmed),
            order_cancelled=Reaction(on_order_cancelled),
            order_expired=Reaction(on_order_expired),
            order_joined_account=Reaction(on_order_joined_account),
            order_returned=Reaction(on_order_returned),
            refund_succeeded=Reaction(on_refund_succeeded),
            setting_changed=Reaction(KeepSettings([SELLER])),
            session_revoked=Reaction(on_session_revoked),
        ),
        jobs=Jobs(
            finalise_invoice=JobCommand(FinaliseInvoiceHandler(seller_wait_seconds=settings.seller_wait_seconds)),
            print_invoice=SlowJob(PrintInvoiceHandler(store=resources.store, shop=PrintShop())),
        ),
        on_start=first_start,
    )


SERVICE = ServiceDefinition(name="billing", settings=Settings, publications=PUBLICATIONS, tables=tables.metadata, build=build)
