"""`python -m infra.local.launcher.programs.lock` resolves Kafka and the registry again and writes artifacts.lock."""

import hashlib
import tempfile
from pathlib import Path

from jgo.maven import Artifact as MavenArtifact
from jgo.maven import MavenContext

from infra.local.launcher.programs.artifacts import LOCK

_KAFKA = ("org.apache.kafka:kafka_2.13:4.4.0", "org.slf4j:slf4j-simple:2.0.17")
_REGISTRY = ("io.apicurio", "apicurio-registry-app", "3.3.3")
_HEADER = """\
# Program, Maven coordinates, sha256 and bytes of every Java file that the launcher runs.
# Written by `python -m infra.local.launcher.programs.lock`; change the versions there.
"""


def main() -> None:
    """Writes the lock from the current responses of Maven Central."""
    with tempfile.TemporaryDirectory() as repository:
        maven = MavenContext(repo_cache=Path(repository))
        lines = [_line("kafka", each) for each in _kafka(maven)]
        group, artifact, version = _REGISTRY
        lines.append(
            _line("registry", maven.project(group, artifact).at_version(version).artifact(classifier="all", packaging="tar.gz"))
        )
    LOCK.write_text(_HEADER + "\n".join(lines) + "\n")
    print(f"{LOCK}: {len(lines)} artifacts")


def _kafka(maven: MavenContext) -> list[MavenArtifact]:
    roots = [maven.create_dependency(each) for each in _KAFKA]
    _, transitive = maven.resolver.resolve(roots)
    return sorted((each.artifact for each in (*roots, *transitive)), key=str)


def _line(program: str, artifact: MavenArtifact) -> str:
    content = artifact.resolve().read_bytes()
    parts = [artifact.groupId, artifact.artifactId, artifact.packaging, artifact.classifier, artifact.version]
    return f"{program} {':'.join(filter(None, parts))} {hashlib.sha256(content).hexdigest()} {len(content)}"


if __name__ == "__main__":
    main()
