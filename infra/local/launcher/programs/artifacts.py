"""The Java files of Kafka and of the registry: downloaded once, checked against the lock, kept in the user's cache."""

import asyncio
import hashlib
import os
import shutil
import ssl
import tarfile
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import certifi

from infra.local.common.archives import unpack
from infra.local.common.errors import DownloadFailed
from infra.local.common.folders import exclusive
from infra.local.common.progress import Advance, Progress
from infra.local.common.together import together

LOCK = Path(__file__).with_name("artifacts.lock")
_CENTRAL = "https://repo.maven.apache.org/maven2"
_AT_ONCE = 6
_ATTEMPTS = 3
_CHUNK = 2**18
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=15, sock_read=30)


@dataclass(frozen=True)
class Artifact:
    """One locked file: program, Maven coordinates `group:artifact:packaging[:classifier]:version`, checksum and size."""

    program: str
    coordinates: str
    sha256: str
    size: int

    @property
    def path(self) -> str:
        """The path of the file in a Maven repository."""
        group, artifact, packaging, *classifier, version = self.coordinates.split(":")
        return f"{group.replace('.', '/')}/{artifact}/{version}/{'-'.join([artifact, version, *classifier])}.{packaging}"

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


def read_lock() -> list[Artifact]:
    """Returns every artifact, in the order of its program's class path."""
    lines = [line.split() for line in LOCK.read_text().splitlines() if line and not line.startswith("#")]
    return [Artifact(program, coordinates, sha256, int(size)) for program, coordinates, sha256, size in lines]


class Artifacts:
    """The locked files on this machine. A file enters the cache only after its checksum was verified."""

    def __init__(self, cache: Path, progress: Progress) -> None:
        self._folder, self._progress = cache / "artifacts", progress
        self._repository = os.environ.get("COMPTOIR_MAVEN", _CENTRAL).rstrip("/")
        self._locked = read_lock()

    async def fetch(self) -> None:
        """Downloads what is missing; uses no network when nothing is missing. Raises DownloadFailed."""
        if self.missing():
            async with exclusive(self._folder / "lock"):
                await self._download(self.missing())

    def missing(self) -> list[Artifact]:
        return [each for each in self._locked if not self._place(each).exists()]

    def kafka_class_path(self) -> tuple[Path, ...]:
        return tuple(self._place(each) for each in self._locked if each.program == "kafka")

    def registry_class_path(self) -> tuple[Path, ...]:
        """Returns the registry's jars as one flat class path: the JVM cannot archive classes of Quarkus' own class loader."""
        home = self.registry_home()
        # the transformed classes come first: they replace classes of the jars after them
        first = (home / "quarkus/transformed-bytecode.jar", home / "quarkus/generated-bytecode.jar")
        return (*first, *(jar for folder in ("app", "lib/boot", "lib/main") for jar in sorted((home / folder).glob("*.jar"))))

    def registry_home(self) -> Path:
        """Returns the folder of the registry as its makers packed it: `java -jar quarkus-run.jar` starts it there."""
        (home,) = (self._place(each) for each in self._locked if each.program == "registry")
        return home

    def _place(self, each: Artifact) -> Path:
        """Returns the path in the cache, named by the checksum. For an archive it is the unpacked folder."""
        return self._folder / each.sha256[:16] / each.name.removesuffix(".tar.gz")

    async def _download(self, missing: list[Artifact]) -> None:
        total = sum(each.size for each in missing)
        turns = asyncio.Semaphore(_AT_ONCE)
        connector = aiohttp.TCPConnector(ssl=_trust())
        with self._progress.step("Downloading Kafka and the schema registry, once", total) as advance:
            async with aiohttp.ClientSession(connector=connector, timeout=_TIMEOUT, trust_env=True) as session:
                await together(*(self._obtain(session, turns, each, advance) for each in missing))

    async def _obtain(self, session: aiohttp.ClientSession, turns: asyncio.Semaphore, each: Artifact, advance: Advance) -> None:
        place = self._place(each)
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(f"{each.name}.part")
        async with turns:
            await self._persist(session, each, part, advance)
        if each.name.endswith(".tar.gz"):
            await asyncio.to_thread(_unpack, part, place)
        else:
            part.replace(place)

    async def _persist(self, session: aiohttp.ClientSession, each: Artifact, part: Path, advance: Advance) -> None:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                async with session.get(f"{self._repository}/{each.path}", raise_for_status=True) as answer:
                    await _save(answer, each, part, advance)
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                if attempt == _ATTEMPTS:
                    raise _failed(self._repository, each, error) from error
                await asyncio.sleep(attempt)
            else:
                return


async def _save(answer: aiohttp.ClientResponse, each: Artifact, part: Path, advance: Advance) -> None:
    digest, received = hashlib.sha256(), 0
    try:
        with part.open("wb") as file:
            async for chunk in answer.content.iter_chunked(_CHUNK):
                file.write(chunk)
                digest.update(chunk)
                received += len(chunk)
                advance(len(chunk))
    except BaseException:
        advance(-received)  # the next attempt starts from the beginning
        raise
    if digest.hexdigest() != each.sha256:
        found = f"its sha256 is {digest.hexdigest()}"
        raise DownloadFailed(f"{answer.url} is not the file that {LOCK.name} names, {found}: it is not used.")


def _failed(repository: str, each: Artifact, error: Exception) -> DownloadFailed:
    reason = str(error) or "no answer in time"
    failed = f"{each.name} could not be downloaded from {repository} ({reason})"
    return DownloadFailed(f"{failed}: check the network, or name a mirror in COMPTOIR_MAVEN.")


def _unpack(archive: Path, place: Path) -> None:
    half = place.with_name(f"{place.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    with tarfile.open(archive) as tar:
        unpack(tar, half)
    half.replace(place)
    archive.unlink()


def _trust() -> ssl.SSLContext:
    # the system's certificates are for company proxies; certifi's are for a Python that found no others
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
