# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof's own copy of the disk image, with a root shell on the serial port, and the papers of its feed."""
import os
import re
import subprocess

from machine import Broken

SHELL_UNIT = """[Unit]
Description=Root's shell on the serial port, for power_proof.sh only
[Service]
ExecStart=/bin/bash -c 'exec <>/dev/ttyS0 >&0 && stty 115200 raw -echo && echo proof shell ready && exec bash --norc'
Environment=HOME=/root
Restart=always
[Install]
WantedBy=multi-user.target
"""


def run(*words, **options):
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    if done.returncode != 0:
        raise Broken(f"{words[0]} ended with {done.returncode}: {done.stdout[-400:]}")
    return done.stdout


def root_partition(image):
    """Bytes before the last partition."""
    starts = re.findall(r"start= *(\d+)", run("sfdisk", "-d", image))
    return 512 * int(starts[-1])


def copy_with_shell(image, folder):
    """The base image stays as it is."""
    copy = os.path.join(folder, "kiosk.img")
    run("cp", "--sparse=always", image, copy)
    unit = os.path.join(folder, "proof-shell.service")
    with open(unit, "w", encoding="utf-8") as file:
        file.write(SHELL_UNIT)
    system = "/etc/systemd/system"
    script = (f"write {unit} {system}/proof-shell.service\n"
              f"symlink {system}/multi-user.target.wants/proof-shell.service ../proof-shell.service\n")
    run("debugfs", "-w", "-f", "-", f"{copy}?offset={root_partition(image)}", input=script)
    run("cp", "/usr/share/OVMF/OVMF_VARS_4M.fd", os.path.join(folder, "efivars.fd"))
    return copy


def papers(folder, address):
    """An authority of the proof's own, and a server that it vouches for at `address`."""
    def path(name):
        return os.path.join(folder, name)
    new_key = ["openssl", "req", "-newkey", "rsa:2048", "-nodes"]
    run(*new_key, "-x509", "-days", "3", "-subj", "/CN=Power proof", "-keyout", path("ca.key"), "-out", path("ca.pem"))
    run(*new_key, "-subj", f"/CN={address}", "-keyout", path("server.key"), "-out", path("server.csr"))
    with open(path("names"), "w", encoding="utf-8") as file:
        file.write(f"subjectAltName=IP:{address}\n")
    run("openssl", "x509", "-req", "-days", "2", "-in", path("server.csr"), "-CA", path("ca.pem"),
        "-CAkey", path("ca.key"), "-CAcreateserial", "-extfile", path("names"), "-out", path("server.pem"))
    return path("ca.pem"), path("server.pem"), path("server.key")
