"""Imports point one way: cli → report → engine → rules → rule, document, finding → drafts; drafts know nothing of the linter."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted([*ROOT.glob("drafts/**/*.py"), *ROOT.glob("linter/**/*.py"), ROOT / "cli.py"])

# What each room must not import. The first entry whose prefix fits a module is the one that holds for it.
FORBIDDEN = [
    (
        "linter.rules.",
        ("linter.engine", "linter.run", "linter.session", "linter.report", "linter.config", "linter.registry", "cli"),
    ),
    # Family J looks at templates through these; what runs the rules over templates stands above the engine.
    (
        "linter.templates.checking",
        ("linter.session", "cli"),
    ),
    (
        "linter.templates.",
        ("linter.engine", "linter.run", "linter.session", "linter.report", "linter.config", "linter.registry", "cli"),
    ),
    ("linter.report", ("linter.engine", "linter.run", "linter.session", "linter.language", "cli")),
    ("linter.language", ("linter.engine", "linter.run", "linter.session", "linter.report", "linter.rules", "cli")),
    (
        "linter.engine",
        ("linter.run", "linter.session", "linter.report", "linter.config", "linter.language", "linter.rules", "cli"),
    ),
    ("linter.", ("cli", "web")),
    ("drafts", ("linter", "cli", "web")),
]

# The linter may use these rooms of drafts and no others: the model, the saved form, the form of a doubt, and the measures of length and time.
LINTER_MAY_USE = {
    "drafts.kinds", "drafts.notes", "drafts.saved", "drafts.errors", "drafts.speech", "drafts.card", "drafts.cards.sizes",
    "drafts.cards.hands", "drafts.cards.calibration", "drafts.state", "drafts.schedule", "drafts.timetable.cadence", "drafts.timetable.workdays",
    "drafts.closest", "drafts.closings", "drafts.days", "drafts.doubt",
}  # fmt: skip

# The rooms that look at templates also use what templates are read by: the sandbox, its tables, and the folders they lie in.
TEMPLATES_MAY_USE = {
    "drafts.sandbox.budget", "drafts.sandbox.environment", "drafts.sandbox.folders", "drafts.sandbox.tables",
    "drafts.sandbox.tree", "drafts.variables", "drafts.needing", "drafts.house", "drafts.render",
    "drafts.whole", "drafts.composing.moves",
}  # fmt: skip


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    module = name_of(path)
    forbidden = next((names for prefix, names in FORBIDDEN if module.startswith(prefix)), ())
    for imported in imports(path):
        assert not any(imported == name or imported.startswith(f"{name}.") for name in forbidden), (
            f"{module} imports {imported}"
        )


@pytest.mark.parametrize("path", [path for path in MODULES if name_of(path).startswith("linter")], ids=name_of)
def test_the_linter_uses_only_the_model_and_the_measures_of_drafts(path: Path) -> None:
    rooms = {imported for imported in imports(path) if imported.startswith("drafts.")}
    modules = {imported for imported in rooms if imported in {name_of(each) for each in MODULES}} - {
        "drafts.cards",
        "drafts.timetable",
        "drafts.composing",
    }
    allowed = LINTER_MAY_USE | (TEMPLATES_MAY_USE if looks_at_templates(path) else set())
    assert modules <= allowed, f"{name_of(path)} imports {modules - allowed}"


def looks_at_templates(path: Path) -> bool:
    """Whether a module is in ``linter.templates`` or a rule of family J."""
    rule = 'scope="template' in path.read_text(encoding="utf-8") and name_of(path).startswith("linter.rules.")
    return name_of(path).startswith("linter.templates.") or rule


def test_a_draft_is_linted_without_loading_jinja() -> None:
    loaded = "import sys, linter.session, linter.registry as r; r.all_rules(); print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"


def test_there_is_no_cycle() -> None:
    known = {name_of(path): path for path in MODULES}
    edges = {
        module: {imported for imported in imports_at_load(path) if imported in known and imported != module}
        for module, path in known.items()
    }
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " → ".join([*trail[trail.index(module) :], module])
        if module not in done:
            for imported in sorted(edges[module]):
                visit(imported, (*trail, module))
            done.add(module)

    for module in sorted(edges):
        visit(module, ())


def imports_at_load(path: Path) -> set[str]:
    """What a module imports when it is loaded: not what stands inside functions or under TYPE_CHECKING."""
    found: set[str] = set()

    def collect(body: list[ast.stmt]) -> None:
        for node in body:
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.update([node.module, *(f"{node.module}.{alias.name}" for alias in node.names)])

    collect(ast.parse(path.read_text(encoding="utf-8")).body)
    return found
