"""The wrapper, as PixInsight.sh is one: it looks at the flags and starts the program itself."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

FLAGS = {
    "--automation-mode",
    "--no-splash",
    "--no-startup-scripts",
    "--no-startup-check-updates",
    "--no-startup-gui-messages",
    "--force-exit",
}
FOREVER = 300.0  # a test that forgot to end it must not leave it behind for ever
HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = {"1.8.9": "Ripley", "1.9.3": "Lockhart", "1.9.4": "Lockhart"}


def main(argv: list[str]) -> int:
    """What PixInsight does with its command line; always 0 unless it crashes."""
    version = os.environ.get("PIXINSIGHT_STANDIN_VERSION", "1.9.4")
    mode = os.environ.get("PIXINSIGHT_STANDIN_MODE", "")
    print(f"PixInsight Core {version} {NAMES.get(version, 'Lockhart')} (x64)")
    print("Copyright (c) 2003-2026 Pleiades Astrophoto\n\n", flush=True)
    script = None
    for word in argv:
        name, _, value = word.partition("=")
        if name == "-r" and value:
            script = value.split(",")[0]  # no escape: what follows are arguments
        elif not (word in FLAGS or (name == "-n" and value.isdecimal() and 1 <= int(value) <= 256)):
            wait_for_a_click()  # a modal dialog that nobody sees
    if mode == "hang":
        wait_for_a_click()
    if script is not None and mode != "silent":
        core = subprocess.run([sys.executable, os.path.join(HERE, "core.py"), script], check=False)
        if core.returncode:
            return core.returncode
    if "--force-exit" not in argv:
        wait_for_a_click()
    print("<* Warning *> Unconditional exit as per user request: No data were saved!", flush=True)
    print("ERROR:gpu_channel_manager.cc(959) Failed to create GLES3 context", file=sys.stderr)
    return 0


def wait_for_a_click() -> None:
    """Nothing happens any more."""
    threading.Event().wait(FOREVER)
    sys.exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
