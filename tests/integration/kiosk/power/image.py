# SPDX-License-Identifier: GPL-3.0-or-later
"""A proof's own copy of the disk image, with a root shell on the serial port, and the papers of its feed. The system of
the image is sealed (packaging/image/build-image.sh): the copy is sealed anew, or it would not start."""
import json
import os
import re
import subprocess

from machine import Broken

HERE = os.path.dirname(os.path.abspath(__file__))
SEALER = os.path.join(HERE, "../../../../packaging/image/root/usr/lib/escale/system-partition")
ENTRY = "::/loader/entries/escale-a.conf"
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"

SHELL_UNIT = """[Unit]
Description=Root's shell on the serial port, for the proofs only
[Service]
ExecStart=/bin/bash -c 'exec <>/dev/ttyS0 >&0 && stty 115200 raw -echo && echo proof shell ready && exec bash --norc'
Environment=HOME=/root
Restart=always
[Install]
WantedBy=multi-user.target
"""


def run(*words, **options):
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **{"text": True, **options})
    if done.returncode != 0:
        raise Broken(f"{words[0]} ended with {done.returncode}: {done.stdout[-400:]}")
    return done.stdout


def partitions(image):
    """Name -> where it lies: start and size in bytes, uuid."""
    table = json.loads(run("sfdisk", "-J", image))["partitiontable"]["partitions"]
    return {part["name"]: {"start": 512 * part["start"], "size": 512 * part["size"], "uuid": part["uuid"].lower()}
            for part in table}


def boot_loader(image):
    """The image and where its boot loader's file system starts, for mtools."""
    return f"{image}@@{partitions(image)['escale-boot']['start']}"


def take(image, start, size, path):
    """`size` bytes of the image, as a file of their own."""
    run("dd", f"if={image}", f"of={path}", "bs=1M", f"skip={start}", f"count={size}",
        "iflag=skip_bytes,count_bytes", "conv=sparse", "status=none")
    os.truncate(path, size)


def put(image, start, path):
    run("dd", f"if={path}", f"of={image}", "bs=1M", f"seek={start}", "oflag=seek_bytes", "conv=notrunc", "status=none")


def copy_with_shell(image, folder, authority):
    """The base image stays as it is; the copy trusts `authority` as well."""
    copy = os.path.join(folder, "kiosk.img")
    run("cp", "--sparse=always", image, copy)
    unit = os.path.join(folder, "proof-shell.service")
    with open(unit, "w", encoding="utf-8") as file:
        file.write(SHELL_UNIT)
    entry = run("mtype", "-i", boot_loader(copy), ENTRY)
    size = int(re.search(r"escale\.bytes=(\d+)", entry)[1])
    start = partitions(copy)["escale-a"]["start"]
    system = os.path.join(folder, "system")
    take(copy, start, size, system)
    # As update-ca-certificates would.
    trusted = os.path.join(folder, "trusted")
    run("debugfs", "-R", f"dump {CERTIFICATES} {trusted}", system)
    with open(trusted, "a", encoding="ascii") as file, open(authority, encoding="ascii") as more:
        file.write(more.read())
    units = "/etc/systemd/system"
    run("debugfs", "-w", "-f", "-", system,
        input=f"write {unit} {units}/proof-shell.service\n"
              f"symlink {units}/multi-user.target.wants/proof-shell.service ../proof-shell.service\n"
              f"rm {CERTIFICATES}\nwrite {trusted} {CERTIFICATES}\n")
    sealed = run("sh", "-c", f'. "{SEALER}"; seal "{system}" {size}').strip()
    if not re.fullmatch(r"[0-9a-f]{64}", sealed):
        raise Broken(f"the copy cannot be sealed: {sealed}")
    put(copy, start, system)
    os.remove(system)
    run("mcopy", "-o", "-i", boot_loader(copy), "-", ENTRY,
        input=re.sub(r"escale\.hash=[0-9a-f]+", f"escale.hash={sealed}", entry))
    new_firmware(folder)
    return copy


def change_entry(image, old, new):
    """Of the kernel's command line in the boot loader's entry, which nothing seals."""
    entry = run("mtype", "-i", boot_loader(image), ENTRY)
    if old not in entry:
        raise Broken(f"the entry has no '{old}': {entry}")
    run("mcopy", "-o", "-i", boot_loader(image), "-", ENTRY, input=entry.replace(old, new))


def new_firmware(folder):
    run("cp", "/usr/share/OVMF/OVMF_VARS_4M.fd", os.path.join(folder, "efivars.fd"))


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
