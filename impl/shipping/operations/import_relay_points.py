"""Take in the relay points of a carrier from a file."""

import asyncio
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from msgspec import UNSET

from generated.shipping import models
from generated.shipping.operations import ImportRelayPointsOk, ImportRelayPointsRequest
from generated.shipping.problems import CsvColumnsMissing, CsvUnreadable
from impl.common.csv_table import csv_table
from impl.common.fonts.glyphs import unprintable
from impl.common.places.centroids import whereabouts
from impl.shipping.domain.relay_point_lines import REQUIRED, Atlas, Fault, Said, read_lines
from impl.shipping.repositories.carriers import carriers
from impl.shipping.use_cases.take_in_points import close_those, missing_points, outcomes_of, take_in
from infra.runtime.store.store import Store

_MOST_LINES = 5000
_STEP = 100
_MOST_MISSING_TOLD = 5000
_ATLAS = Atlas(whereabouts=whereabouts, unprintable=unprintable)


@dataclass(frozen=True, kw_only=True)
class ImportRelayPoints:
    """Each step is a transaction of its own, and a point is known by its reference: the file may be sent again at any time."""

    store: Store

    async def __call__(self, request: ImportRelayPointsRequest) -> ImportRelayPointsOk:
        carrier_code = request.carrier_code
        await self.store.query(lambda tx: carriers.require(tx, carrier_code))
        lines = await asyncio.to_thread(_read, request.body)
        good = [each for each in lines if isinstance(each, Said)]
        outcomes: dict[int, models.RelayPointOutcome] = {}
        for step in (good[at : at + _STEP] for at in range(0, len(good), _STEP)):
            if request.dry_run:
                outcomes |= await self.store.query(partial(outcomes_of, carrier_code=carrier_code, said=step))
            else:
                outcomes |= await self.store.command(partial(take_in, carrier_code=carrier_code, said=step))
        closed = await self._close_missing(request, lines) if request.close_missing else []
        return ImportRelayPointsOk(body=await asyncio.to_thread(_answer, request, lines, outcomes, closed))

    async def _close_missing(self, request: ImportRelayPointsRequest, lines: Sequence[Said | Fault]) -> Sequence[str]:
        """Closes the open points that no line is about, and returns their references.

        None while a line does not say which point it is about: it may be about one of them.
        """
        told = {each.details.reference if isinstance(each, Said) else each.reference for each in lines}
        if "" in told:
            return []
        closed, after = list[str](), ""
        while missing := await self._next_missing(request.carrier_code, told, after):
            after = missing[-1]
            if not request.dry_run:
                these = partial(close_those, carrier_code=request.carrier_code, references=missing)
                missing = await self.store.command(these)
            closed += missing
        return closed

    async def _next_missing(self, carrier_code: str, told: Collection[str], after: str) -> Sequence[str]:
        return await self.store.query(partial(missing_points, carrier_code=carrier_code, told=told, after=after, most=_STEP))


def _read(file: bytes) -> Sequence[Said | Fault]:
    """Returns what the lines say. Raises CsvUnreadable, CsvColumnsMissing."""
    table = csv_table(file, most_lines=_MOST_LINES, key="reference", refusal=CsvUnreadable)
    table.require(REQUIRED, CsvColumnsMissing)
    return read_lines(table.lines, _ATLAS)


def _answer(
    request: ImportRelayPointsRequest,
    lines: Sequence[Said | Fault],
    outcomes: dict[int, models.RelayPointOutcome],
    closed: Sequence[str],
) -> models.RelayPointImport:
    told = [_line(each, outcomes) for each in lines]
    counts = Counter(each.outcome for each in told)
    missing = [models.RelayPointImportLine(reference=reference, outcome="CLOSED") for reference in closed[:_MOST_MISSING_TOLD]]
    return models.RelayPointImport(
        carrier_code=request.carrier_code,
        dry_run=request.dry_run,
        created=counts["CREATED"],
        changed=counts["CHANGED"],
        unchanged=counts["UNCHANGED"],
        closed=counts["CLOSED"] + len(closed),
        refused=counts["REFUSED"],
        lines=[*told, *missing],
    )


def _line(line: Said | Fault, outcomes: dict[int, models.RelayPointOutcome]) -> models.RelayPointImportLine:
    if isinstance(line, Said):
        reference = line.details.reference
        return models.RelayPointImportLine(line=line.line, reference=reference, outcome=outcomes[line.line])
    return models.RelayPointImportLine(
        line=line.line,
        reference=line.reference or UNSET,
        outcome="REFUSED",
        column=line.column or UNSET,
        fault=line.kind,
        message=line.message,
    )
