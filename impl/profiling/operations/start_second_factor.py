"""Begin to set up a second factor."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import StartSecondFactorOk, StartSecondFactorRequest
from generated.profiling.problems import PasswordWrong, SecondFactorPresent
from impl.profiling.domain.second_factor import SecondFactor
from impl.profiling.projections.shop_settings import STORE
from impl.profiling.repositories import credentials, second_factors
from impl.profiling.security import one_time_codes
from impl.profiling.use_cases.password_proof import PasswordProof, Proven
from impl.profiling.use_cases.second_factors import confirmed
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_SHOP = "Comptoir"
"""What apps show beside the code until the shop's own name is known."""


@dataclass(frozen=True, kw_only=True)
class StartSecondFactor:
    store: Store
    proof: PasswordProof

    async def __call__(self, request: StartSecondFactorRequest) -> StartSecondFactorOk:
        proven = await self.proof.of(request.caller.subject, request.body.password)
        return await self.store.command(lambda tx: self._start(tx, proven))

    def _start(self, tx: Transaction, proven: Proven) -> StartSecondFactorOk:
        person = proven.person
        if not credentials.lock(tx, proven.credentials):  # locked: the secret of two starts at once is one
            raise PasswordWrong
        with second_factors.change_if_known(tx, person.user_id) as found:  # locked: one that is confirmed meanwhile stays
            if confirmed(found):
                raise SecondFactorPresent
        factor = SecondFactor(user_id=person.user_id, secret=one_time_codes.new_secret(), created_at=tx.now)
        second_factors.put(tx, factor)
        store = STORE.current(tx)
        shop_name = store.shop_name if store else _SHOP
        address = one_time_codes.address_of(factor.secret, email=person.email, shop_name=shop_name)
        return StartSecondFactorOk(
            body=models.SecondFactorSetup(secret=factor.secret, otpauth_uri=address, qr_svg=one_time_codes.qr_svg(address))
        )
