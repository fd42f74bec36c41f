"""Take a guest's cart over after signing in."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import ClaimCartOk, ClaimCartRequest
from generated.carting.problems import NotFound
from impl.carting import access, carts
from impl.carting.domain.cart import Cart, Line
from impl.carting.domain.enquiry import Enquiry, Quote
from impl.carting.views import cart_merged, cart_view
from impl.carting.writer import CartWriter
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ClaimCart:
    writer: CartWriter

    async def __call__(self, request: ClaimCartRequest) -> ClaimCartOk:
        return ClaimCartOk(
            body=await self.writer.write(request.caller, request.cart_id, lambda tx, quote: self._attempt(tx, request, quote))
        )

    def _attempt(self, tx: Transaction, request: ClaimCartRequest, quote: Quote | None) -> models.Cart | Enquiry:
        customer_id = request.caller.subject_of("customer") or ""
        guest = carts.lock(tx, request.cart_id)
        if guest is None or not access.has_token(guest, request.body.cart_token):
            raise NotFound("cart")
        if guest.status == "ORDERED" and access.is_of(last := carts.lock_last(tx, guest), None, request.body.cart_token):
            guest = last  # what was put in while the order was placed is the guest's still
        if (claimed := access.claimed_before(tx, guest, customer_id)) is not None:
            return cart_view(claimed, self.writer.board.pricing(tx), tx.now)
        mine = carts.lock_active_of(tx, customer_id)
        if mine is None:
            return self._take_over(tx, request, guest, quote)
        return self._bring_together(tx, request, guest, mine, quote)

    def _take_over(self, tx: Transaction, request: ClaimCartRequest, guest: Cart, quote: Quote | None) -> models.Cart | Enquiry:
        customer_id = request.caller.subject_of("customer") or ""
        guest.belong_to(customer_id, carts.tier_of(tx, customer_id))
        settled = self.writer.settle(tx, guest, quote)
        if isinstance(settled, models.Cart):
            tx.emit(cart_merged(guest, customer_id, request.body.strategy, tx.now))
        return settled

    def _bring_together(
        self, tx: Transaction, request: ClaimCartRequest, guest: Cart, mine: Cart, quote: Quote | None
    ) -> models.Cart | Enquiry:
        if request.body.strategy == "TAKE_GUEST":
            mine.lines, mine.delivery = [], guest.delivery or mine.delivery
        guest.lines = self._move(tx, guest, mine) if request.body.strategy != "KEEP_MINE" else []
        settled = self.writer.settle(tx, mine, quote)
        if isinstance(settled, models.Cart):
            guest.status, guest.merged_into = "MERGED", mine.cart_id
            guest.touch(tx.now, 0)
            guest.expires_at = None
            carts.save(tx, guest)
            tx.emit(cart_merged(guest, mine.customer_id or "", request.body.strategy, tx.now))
        return settled

    def _move(self, tx: Transaction, guest: Cart, mine: Cart) -> list[Line]:
        """Answers what really went over: should the guest's cart turn out to be ordered, it leaves again."""
        before = {line.sku: line.quantity for line in mine.lines}
        mine.absorb(guest.lines, at=tx.now, leave_out=False)
        mine.delivery = mine.delivery or guest.delivery
        came = {line.sku: line.quantity - before.get(line.sku, 0) for line in mine.lines}
        return guest.within(came)
