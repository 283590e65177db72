"""Builds the fonts that the card ships from their npm packages, and the list of characters that they cover.

Run by hand when a face changes: ``python bench/card_fonts.py FOLDER``, FOLDER holding the packages named in
``drafts/cards/fonts/README.md``, each unpacked under its own name. Needs fonttools and brotli.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "drafts" / "cards" / "fonts"
PACKAGES = {
    "PlaypenSans": ("playpen-sans/400Regular/PlaypenSans_400Regular.ttf", "playpen-sans/LICENSE_FONT"),
    "NotoNaskhArabic": (
        "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
        "noto-naskh-arabic/LICENSE_FONT",
    ),
    "NotoSansHebrew": ("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf", "noto-sans-hebrew/LICENSE_FONT"),
    "Kalam": ("kalam/400Regular/Kalam_400Regular.ttf", "kalam/LICENSE_FONT"),
    "LXGWWenKai": ("lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff2", "lxgw-wenkai/LICENSE"),
}


def rows(encoding: str, first: int, last: int) -> set[int]:
    """The Han characters and Hangul in rows ``first`` to ``last`` (lead bytes) of a two-byte character set."""
    found: set[int] = set()
    for lead in range(first, last + 1):
        for trail in range(0x40, 0xFF):
            text = bytes([lead, trail]).decode(encoding, errors="ignore")
            found |= {
                ord(letter) for letter in text if 0x3400 <= ord(letter) < 0xA000 or 0xAC00 <= ord(letter) < 0xD7A4
            }
    return found


def east_asian() -> set[int]:
    """The common characters of simplified and traditional Chinese, Japanese and Korean: what names are written with."""
    han = rows("gb2312", 0xB0, 0xD7) | rows("big5", 0xA4, 0xC6) | rows("euc_jp", 0xB0, 0xCF)
    return (
        han
        | rows("euc_kr", 0xB0, 0xC8)
        | set(range(0x3040, 0x3100))
        | set(range(0x3000, 0x3020))
        | set(range(0xFF01, 0xFF5F))
    )


def features(font: TTFont, name: str) -> list[str]:
    """The layout features to keep.

    Playpen Sans parts accented letters into letter and accent in ``ccmp``, and a PDF's text then reads "Zoe¨" in some
    readers: its own precomposed letters serve, so that one goes, with the features that are never asked for.
    """
    found = {
        record.FeatureTag
        for table in ("GSUB", "GPOS")
        if table in font
        for record in font[table].table.FeatureList.FeatureRecord
    }
    if name.startswith("Playpen"):
        found -= {"ccmp", "aalt", "case", "frac", "ordn", "ss01", "ss03", "ss19"}
    return [] if name.startswith("lxgw") else sorted(found)


def build(source: Path, target: Path, unicodes: set[int] | None) -> list[int]:
    """Writes ``target`` with the characters asked for (None: all the face has) and gives back what it covers."""
    font = TTFont(source)
    font.flavor = None
    options = subset.Options()
    options.hinting = options.glyph_names = False
    options.notdef_outline = True
    options.layout_features = features(font, source.name)
    options.drop_tables += ["DSIG", "FFTM", "feat", "morx", "vhea", "vmtx", "VORG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap().keys() if unicodes is None else unicodes)
    cutter.subset(font)
    font.save(target, reorderTables=True)
    return sorted(font.getBestCmap())


def ranges(codes: list[int]) -> str:
    """``20-7e a0 …``: runs of code points in hexadecimal."""
    runs: list[list[int]] = []
    for code in codes:
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return " ".join(f"{first:x}" if first == last else f"{first:x}-{last:x}" for first, last in runs)


def main(folder: Path) -> None:
    """Builds every font and ``coverage.txt``."""
    wanted = {"Kalam": set(range(0x900, 0x980)) | {0x25CC, 0x200C, 0x200D}, "LXGWWenKai": east_asian()}
    lines = [
        "# What each shipped font covers: family-file, then code points in hexadecimal. Written by bench/card_fonts.py."
    ]
    for name, (font, licence) in PACKAGES.items():
        covered = build(folder / font, FONTS / f"{name}.ttf", wanted.get(name))
        shutil.copyfile(folder / licence, FONTS / f"OFL-{name}.txt")
        lines.append(f"{name}.ttf {ranges(covered)}")
    (FONTS / "coverage.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
