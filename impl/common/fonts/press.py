"""A typst compiler that stays loaded and prints one template from JSON. The same input gives the same bytes."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import typst

from impl.common.fonts.glyphs import FOLDER


class Press:
    """The compiler, for one thread only: it refuses parallel use. It caches parsed fonts and shaped text."""

    def __init__(self, template: Path, *, standards: Sequence[str] = (), tagged: bool = False) -> None:
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)])
        self._compiler = typst.Compiler(input=str(template), root=str(template.parent), font_paths=self._fonts)
        self._standards, self._tagged = list(standards), tagged

    def pdf(self, document: Mapping[str, Any], *, dated: date) -> bytes:
        """Returns one PDF. Its metadata has the date `dated`, not the current one."""
        return self._compile(document, dated, format="pdf", pdf_standards=self._standards, pdf_tags=self._tagged)[0]

    def images(self, document: Mapping[str, Any], *, dated: date, ppi: float) -> list[bytes]:
        """Returns one PNG per page."""
        return self._compile(document, dated, format="png", ppi=ppi)

    def _compile(self, document: Mapping[str, Any], dated: date, **options: Any) -> list[bytes]:
        data = json.dumps(document, ensure_ascii=False)
        midnight = datetime.combine(dated, time(), UTC)
        made = self._compiler.compile(sys_inputs={"document": data}, timestamp=midnight, **options)
        if made is None:
            raise TypeError("The compiler wrote a file where bytes were asked for")
        return made if isinstance(made, list) else [made]
