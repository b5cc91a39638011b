"""The page's Python interpreter: built from its npm package into one file that a page can load from disk.

    python -m macros.publish.vendor        (make vendor) fetch the package, check its hash, write the file

A page opened from disk may load classic scripts and nothing else. So the module's text and the WebAssembly, in
base64, stand in one such script; live.js makes a worker of them, at the first Run only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from macros.notebooks.interpreter import ABLE, FOLDER

SCRIPT = FOLDER / "micropython.js"
MANIFEST = FOLDER / "micropython.json"
MODULE, WASM = "micropython.mjs", "micropython.wasm"
# What a cell might reach for: asked of the interpreter itself, never of its documentation.
TYPES = (
    "str",
    "bytes",
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "int",
    "float",
    "complex",
    "bool",
    "range",
    "Exception",
    "(i for i in ())",
    "lambda: 0",
    "property()",
    "__import__('io').StringIO()",
    "__import__('collections').deque((), 1)",
    "__import__('collections').OrderedDict()",
    "__import__('collections').defaultdict(int)",
    "__import__('collections').namedtuple('N', ('n',))(1)",
)
PROBE = """
import {{ loadMicroPython }} from "./{module}";
const mp = await loadMicroPython({{ linebuffer: true, stdout: (line) => console.log(line) }});
mp.runPython(`
import builtins, json, sys
found = {{"version": sys.version, "builtins": dir(builtins), "methods": [], "modules": {{}}}}
for text in {types}:
    try:
        found["methods"] += dir(eval(text))
    except Exception as error:
        pass
for name in {modules}:
    try:
        module = __import__(name)
        for part in name.split(".")[1:]:
            module = getattr(module, part)
        found["modules"][name] = dir(module)
    except Exception:
        pass
print(json.dumps(found))
`);
"""


def sha256(content: bytes) -> str:
    """The hash that the manifest names."""
    return hashlib.sha256(content).hexdigest()


def script(module: bytes, wasm: bytes, version: str) -> str:
    """The classic script that holds the module's text and the WebAssembly."""
    return (
        f"/* MicroPython {version}, WebAssembly. MIT, see micropython.LICENSE; source and hashes in "
        "micropython.json; `make vendor` builds this file. */\n"
        f"globalThis.plusPython={{version:{json.dumps(version)},module:{json.dumps(module.decode())},"
        f'wasm:"{base64.b64encode(wasm).decode()}"}};\n'
    )


def parts(text: str) -> tuple[bytes, bytes]:
    """The module and the WebAssembly that a built script holds."""
    module = json.JSONDecoder().raw_decode(text, text.index(",module:") + len(",module:"))[0]
    return module.encode(), base64.b64decode(text.rpartition('wasm:"')[2].partition('"')[0])


def fetch(manifest: dict[str, Any], folder: Path) -> dict[str, bytes]:
    """The package's files by name, fetched with npm; raises SystemExit where the hash is not the manifest's."""
    if not (shutil.which("npm") and shutil.which("node")):
        raise SystemExit("npm or node: not found; allowed: Node.js 20 or newer on the PATH; fix: install it")
    done = subprocess.run(
        ["npm", "pack", "--silent", f"{manifest['package']}@{manifest['version']}"],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    content = (folder / done.stdout.split()[-1]).read_bytes()
    digest = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    if digest != manifest["integrity"]:
        raise SystemExit(f"{manifest['package']}: integrity {digest}; the manifest says {manifest['integrity']}")
    with tarfile.open(folder / done.stdout.split()[-1]) as archive:
        files = {name: archive.extractfile(f"package/{name}") for name in (MODULE, WASM)}
        return {name: file.read() for name, file in files.items() if file}


def probe(files: dict[str, bytes], folder: Path) -> dict[str, Any]:
    """What the interpreter has: built-in names, methods of its types, modules with what they hold."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    modules = [*sorted(name for name in sys.stdlib_module_names if not name.startswith("_")), "os.path"]
    (folder / "probe.mjs").write_text(PROBE.format(module=MODULE, types=json.dumps(TYPES), modules=json.dumps(modules)))
    done = subprocess.run(["node", "probe.mjs"], cwd=folder, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout.strip().splitlines()[-1])
    return {
        "version": found["version"],
        "builtins": sorted(found["builtins"]),
        "methods": sorted(set(found["methods"])),
        "modules": {name: sorted(names) for name, names in sorted(found["modules"].items())},
    }


def main() -> int:
    """Writes the script and what it can do; says what changed."""
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = fetch(manifest, folder)
        text = script(files[MODULE], files[WASM], manifest["version"])
        for file, content in files.items():
            if sha256(content) != manifest["sha256"][file]:
                raise SystemExit(f"{file}: sha256 {sha256(content)}; the manifest says {manifest['sha256'][file]}")
        known = json.dumps(probe(files, folder), indent=1) + "\n"
    for target, written in ((SCRIPT, text), (ABLE, known)):
        same = target.exists() and target.read_text(encoding="utf-8") == written
        target.write_text(written, encoding="utf-8")
        print(f"{target.name}: {'as it was' if same else 'written'}, sha256 {sha256(written.encode())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
