"""Client of COMMON, from contracts/shared. Generated: edit the contract, not this file."""

from generated.common import operations as ops
from infra.runtime.client import Client


class CommonClient(Client):
    """Calls COMMON. Each method returns the response of the contract or raises its problem."""

    async def discard_dead_letter(self, request: ops.DiscardDeadLetterRequest) -> ops.DiscardDeadLetterOk:
        """Discard a dead letter."""
        return await self._call(request, ops.DiscardDeadLetterOk)

    async def get_info(self, request: ops.GetInfoRequest) -> ops.GetInfoOk:
        """Which service and version is this?"""
        return await self._call(request, ops.GetInfoOk)

    async def get_liveness(self, request: ops.GetLivenessRequest) -> ops.GetLivenessOk:
        """Is the process alive?"""
        return await self._call(request, ops.GetLivenessOk)

    async def get_outbox(self, request: ops.GetOutboxRequest) -> ops.GetOutboxOk:
        """How many events wait to be sent?"""
        return await self._call(request, ops.GetOutboxOk)

    async def get_readiness(self, request: ops.GetReadinessRequest) -> ops.GetReadinessOk:
        """Should requests be sent to this process?"""
        return await self._call(request, ops.GetReadinessOk)

    async def list_dead_letters(self, request: ops.ListDeadLettersRequest) -> ops.ListDeadLettersOk:
        """List records that could not be applied."""
        return await self._call(request, ops.ListDeadLettersOk)

    async def replay_dead_letter(self, request: ops.ReplayDeadLetterRequest) -> ops.ReplayDeadLetterOk:
        """Apply a dead letter again."""
        return await self._call(request, ops.ReplayDeadLetterOk)
