"""`python -m codegen breaking`: a gate that lets no change pass which breaks a client or a reader of events, unless it is approved.

It compares today's contracts with those of the last release, whose bundles are kept in contracts/releases, or with those of
a git revision. README: contracts/README.md, S-21.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from codegen.changes import approvals, changelog, snapshot, versions
from codegen.changes.approvals import Judged
from codegen.changes.breaks import Comparison, compare
from codegen.faults import CodegenError, Faults
from codegen.lint.findings import with_line
from codegen.reading import Contracts, read


@dataclass(frozen=True)
class Report:
    """What the gate found: the lines to mend, all differences, and which breaks are approved."""

    lines: list[str]
    comparison: Comparison
    judged: Judged

    @property
    def summary(self) -> str:
        """Returns how much was found."""
        refused, approved = len(self.judged.refused), len(self.judged.approved)
        additions = len(self.comparison.additions)
        return f"{_counted(refused, 'break')}, {approved} more approved, {_counted(additions, 'addition')}"

    def changelog(self) -> str:
        """Returns the changelog in Markdown."""
        return changelog.markdown(self.comparison, {each: approval.reason for each, approval in self.judged.approved})


def check(root: Path, contracts: Contracts, against: str, today: date) -> Report:
    """Returns the report on contracts against a release or a git revision. Raises CodegenError with what to mend first.

    Versions and stale approvals are judged against the last release only: they are about what changed since then.
    """
    kept = snapshot.releases(root)
    old = snapshot.of_release(root, against) if against in kept else snapshot.of_revision(root, against)
    is_last = kept[-1:] == [against]
    faults = Faults()
    approved = approvals.load(contracts.sources)
    contracts.sources.faults.stop_if_any()
    comparison = compare(old, snapshot.of_contracts(contracts), today)
    judged = approvals.judge(comparison.breaks, approved, today, is_last=is_last)
    faults.lines += [str(each) for each in judged.refused] + list(judged.faults)
    if is_last:
        faults.lines += versions.faults(comparison)
    return Report(faults.lines, comparison, judged)


def changelog_markdown(root: Path) -> str:
    """Returns what changed in APIs and events since the last release, in Markdown; a sentence when none is kept.

    Raises CodegenError with one line for each fault of the contracts.
    """
    kept = snapshot.releases(root)
    return check(root, read(root), kept[-1], _today()).changelog() if kept else "# Changes\n\nNo release is kept.\n"


def main(arguments: list[str] | None = None) -> int:
    """Returns 0 when nothing breaks, or what breaks is approved; otherwise prints one line for each fault and returns 1."""
    options = _parser().parse_args(arguments)
    kept, started = snapshot.releases(options.root), time.perf_counter()
    against, contracts = options.against or (kept[-1] if kept else None), options.root / "contracts"
    if against is None:
        print("No release is kept in contracts/releases: there is nothing to compare with.", file=sys.stderr)
        return 0
    try:
        report = check(options.root, read(options.root), against, _today())
        if options.changelog:
            _write(options.changelog, report.changelog())
    except CodegenError as error:
        for line in error.lines:
            print(with_line(line, contracts), file=sys.stderr)
        return 1
    for line in report.lines:
        print(with_line(line, contracts))
    print(f"Since {against}: {report.summary} ({time.perf_counter() - started:.1f} s).", file=sys.stderr)
    return 1 if report.lines else 0


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CodegenError([f"--changelog {file}: cannot be written: {error.strerror}."]) from error


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _today() -> date:
    return datetime.now(UTC).date()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen breaking", description="Finds what breaks clients and readers of events."
    )
    parser.add_argument("--against", metavar="REF|VERSION", help="a git revision or a kept release (default: the last release)")
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="write what changed, in Markdown")
    parser.add_argument("--root", type=Path, default=Path.cwd(), metavar="DIR", help="where contracts/ is")
    return parser
