"""What CARTING writes when it starts: its job, and the settings in their table since release 0.2."""

from sqlalchemy import or_, select

from impl.carting.job_types import ExpireCarts
from impl.carting.tables import rules, shop_settings
from infra.runtime.store.transaction import Transaction

_CHECKOUT, _DELIVERY = "checkout", "delivery:"
_ARE_SETTINGS = or_(rules.c.kind == _CHECKOUT, rules.c.kind.startswith(_DELIVERY))


def first_start(tx: Transaction) -> None:
    """Runs at every start. A job that is already scheduled is rescheduled."""
    _move_settings(tx)
    tx.schedule(ExpireCarts())


def _move_settings(tx: Transaction) -> None:
    """Moves the settings that earlier releases stored with the rules for prices. They stored only the version of the delivery settings."""
    for row in tx.all(select(rules).where(_ARE_SETTINGS)):
        group = "CHECKOUT" if row.kind == _CHECKOUT else row.kind.removeprefix(_DELIVERY)
        document = row.document if row.kind == _CHECKOUT else {}
        tx.keep_latest(shop_settings, ["setting_group"], setting_group=group, version=row.version, document=document)
    tx.execute(rules.delete().where(_ARE_SETTINGS))
