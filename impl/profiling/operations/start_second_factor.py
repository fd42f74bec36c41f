"""Begin to set up a second factor."""

from generated.profiling import models
from generated.profiling.operations import StartSecondFactorOk, StartSecondFactorRequest
from generated.profiling.problems import SecondFactorPresent, Unauthenticated
from impl.profiling.domain.second_factor import SecondFactor
from impl.profiling.projections.shop_settings import STORE
from impl.profiling.repositories import people, second_factors
from impl.profiling.security import one_time_codes
from infra.runtime.store.transaction import Transaction

_SHOP = "Comptoir"
"""What apps show beside the code until the shop's own name is known."""


def start_second_factor(tx: Transaction, request: StartSecondFactorRequest) -> StartSecondFactorOk:
    with people.change_if_known(tx, request.caller.subject) as person:  # locked: the secret of two starts at once is one
        if person is None:
            raise Unauthenticated
        if second_factors.is_confirmed(tx, person.user_id):
            raise SecondFactorPresent
        factor = SecondFactor(user_id=person.user_id, secret=one_time_codes.new_secret(), created_at=tx.now)
        second_factors.put(tx, factor)
    store = STORE.current(tx)
    shop_name = store.shop_name if store else _SHOP
    address = one_time_codes.address_of(factor.secret, email=person.email, shop_name=shop_name)
    return StartSecondFactorOk(
        body=models.SecondFactorSetup(secret=factor.secret, otpauth_uri=address, qr_svg=one_time_codes.qr_svg(address))
    )
