#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictograms are in one hand: the grid of 96, two colours, one stroke, the same few elements and nothing that a file from
elsewhere could bring along; a name is plain words; every picture that data names is there.
--sheet FILE SIZE writes one SVG with all of them, to be looked at."""

import math
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

TOP = pathlib.Path(__file__).resolve().parents[2]
FOLDER = TOP / "resources" / "pictograms"
LINE, SOFT = "#1F3F8F", "#E6EBF8"
GRID, EDGE, STROKE = 96, 2.5, 6
HEAD = {"viewBox": "0 0 96 96", "width": "96", "height": "96"}
PEN = {"stroke": LINE, "stroke-width": "6", "stroke-linecap": "round", "stroke-linejoin": "round"}
ATTRIBUTES = {"path": {"d"}, "circle": {"cx", "cy", "r"}, "rect": {"x", "y", "width", "height", "rx"}, "g": {"transform"}}
NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
NUMBER = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)")
LENGTHS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def arc(x0, y0, rx, ry, turn, large, sweep, x, y):
    """Points along an elliptical arc (SVG 1.1, appendix F.6.5)."""
    if (x0, y0) == (x, y) or not rx or not ry:
        return [(x, y)]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (x0 - x) / 2, (y0 - y) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    scale = max(1, math.sqrt((px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * scale, ry * scale
    root = max(0, ((rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2))
    sign = -1 if bool(large) == bool(sweep) else 1
    cx, cy = sign * math.sqrt(root) * rx * py / ry, -sign * math.sqrt(root) * ry * px / rx
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    last = math.atan2((-py - cy) / ry, (-px - cx) / rx)
    if sweep and last < first:
        last += 2 * math.pi
    if not sweep and last > first:
        last -= 2 * math.pi
    mx, my = (x0 + x) / 2, (y0 + y) / 2
    points = []
    for step in range(1, 25):
        angle = first + (last - first) * step / 24
        ax, ay = rx * math.cos(angle) + cx, ry * math.sin(angle) + cy
        points.append((cos * ax - sin * ay + mx, sin * ax + cos * ay + my))
    return points


def bezier(points):
    for step in range(1, 17):
        t, line = step / 16, points
        while len(line) > 1:
            line = [((1 - t) * a[0] + t * b[0], (1 - t) * a[1] + t * b[1]) for a, b in zip(line, line[1:])]
        yield line[0]


def outline(path):
    """Points along a path, close enough to say what it covers."""
    words, at, command = NUMBER.findall(path), 0, ""
    x = y = sx = sy = 0.0
    handle, before = None, ""
    points = []
    while at < len(words):
        if words[at].isalpha():
            command, at = words[at], at + 1
        kind, relative = command.upper(), command.islower()
        v = [float(word) for word in words[at:at + LENGTHS[kind]]]
        at += LENGTHS[kind]
        ox, oy = (x, y) if relative else (0.0, 0.0)
        if kind == "Z":
            x, y = sx, sy
            points.append((x, y))
        elif kind == "H":
            x = v[0] + ox
            points.append((x, y))
        elif kind == "V":
            y = v[0] + oy
            points.append((x, y))
        elif kind == "A":
            points += arc(x, y, *v[:5], v[5] + ox, v[6] + oy)
            x, y = v[5] + ox, v[6] + oy
        elif kind in "ML":
            x, y = v[0] + ox, v[1] + oy
            points.append((x, y))
            if kind == "M":
                sx, sy = x, y
                command = "l" if relative else "L"
        else:
            through = [(v[i] + ox, v[i + 1] + oy) for i in range(0, len(v), 2)]
            if kind in "ST":
                mirrored = before in ("CS" if kind == "S" else "QT") and handle
                through.insert(0, (2 * x - handle[0], 2 * y - handle[1]) if mirrored else (x, y))
            points += bezier([(x, y), *through])
            handle = through[-2]
            x, y = through[-1]
        before = kind
    return points


def placed(points, transform):
    for kind, values in reversed(re.findall(r"(translate|scale)\(([^)]*)\)", transform)):
        v = [float(one) for one in values.replace(",", " ").split()]
        if kind == "translate":
            points = [(x + v[0], y + (v[1] if len(v) > 1 else 0)) for x, y in points]
        else:
            points = [(x * v[0], y * v[-1]) for x, y in points]
    return points


def points_of(part):
    get = lambda key: float(part.get(key, 0))
    if part.tag == "path":
        return outline(part.get("d", ""))
    if part.tag == "circle":
        x, y, r = get("cx"), get("cy"), get("r")
        return [(x - r, y - r), (x + r, y + r)]
    x, y = get("x"), get("y")
    return [(x, y), (x + get("width"), y + get("height"))]


def drawing_faults(group, transform="", scale=1.0, width=float(STROKE)):
    for part in group:
        tag = part.tag
        if tag not in ATTRIBUTES:
            yield f"<{tag}> is not among path, circle, rect, g"
            continue
        for key in part.keys():
            if key not in ATTRIBUTES[tag] | {"fill", "stroke", "stroke-width"}:
                yield f"<{tag}> has {key}"
        if part.text and part.text.strip() or part.tail and part.tail.strip():
            yield f"<{tag}> has text"
        if part.get("stroke", "none") != "none":
            yield f"<{tag}> has a stroke of its own"
        own = float(part.get("stroke-width", width))
        if tag == "g":
            move = part.get("transform", "")
            if not re.fullmatch(r"(\s*(translate|scale)\([-\d. ,]+\))*\s*", move):
                yield f"transform {move}"
                continue
            inner = scale * math.prod(float(one) for one in re.findall(r"scale\(([\d.]+)\)", move))
            yield from drawing_faults(part, transform + " " + move, inner, own)
            continue
        fill = part.get("fill")
        if fill not in (LINE, SOFT, "none"):
            yield f"<{tag}> has fill {fill}"
        stroked = part.get("stroke") != "none"
        if not stroked and fill == "none":
            yield f"<{tag}> shows nothing"
        drawn = own * scale
        if stroked and not 3.9 <= drawn <= STROKE + 0.1:
            yield f"a stroke of {drawn:.1f}"
        half = drawn / 2 if stroked else 0
        try:
            points = placed(points_of(part), transform)
        except (ValueError, KeyError, IndexError, TypeError):
            yield f"<{tag}> cannot be read"
            continue
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        if min(*xs, *ys) - half < EDGE - 0.05 or max(*xs, *ys) + half > GRID - EDGE + 0.05:
            yield (f"<{tag}> reaches {min(xs) - half:.1f} {min(ys) - half:.1f} to {max(xs) + half:.1f} {max(ys) + half:.1f}, "
                   f"outside {EDGE} to {GRID - EDGE}")


def file_faults(file):
    if not NAME.match(file.stem):
        yield "its name is not plain words"
    text = file.read_text()
    if re.search(r"<!|<\?|xlink|href|style|url\(|&|\bon[a-z]+=|data:", text):
        yield "it brings more than a drawing"
        return
    try:
        root = xml.fromstring(text)
    except xml.ParseError as error:
        yield f"not XML: {error}"
        return
    space = "{http://www.w3.org/2000/svg}"
    for part in root.iter():
        if not part.tag.startswith(space):
            yield f"{part.tag} is not SVG"
        part.tag = part.tag.removeprefix(space)
    if root.tag != "svg" or dict(root.items()) != HEAD:
        yield "its grid is not 0 0 96 96"
    if len(root) != 1 or root[0].tag != "g" or dict(root[0].items()) != PEN:
        yield "it is not one group with our pen"
        return
    yield from drawing_faults(root[0])


def named_in_data():
    """(place, picture) for every picture that data of the tree names."""
    for folder in ("lexicon", "picturing"):
        for file in sorted((TOP / "resources" / folder).glob("*.txt")):
            for number, line in enumerate(file.read_text().splitlines(), 1):
                if line.startswith("picture:"):
                    yield f"{file.relative_to(TOP)}:{number}", line.partition(":")[2].partition("#")[0].strip()


def sheet(out, size):
    names = sorted(file.stem for file in FOLDER.glob("*.svg"))
    columns, cell, high = 12, size + 24, size + 40
    pen = "4.5" if size >= 200 else "6"
    with open(out, "w") as to:
        to.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{columns * cell}" height="{-(-len(names) // columns) * high}">'
                 '<rect width="100%" height="100%" fill="#FFFFFF"/>')
        for i, name in enumerate(names):
            x, y = i % columns * cell + 12, i // columns * high + 8
            inner = re.search(r"<svg[^>]*>(.*)</svg>", (FOLDER / f"{name}.svg").read_text(), re.S).group(1)
            to.write(f'<g transform="translate({x} {y}) scale({size / GRID})">'
                     + inner.replace('stroke-width="6"', f'stroke-width="{pen}"') + "</g>"
                     f'<text x="{x + size / 2}" y="{y + size + 14}" font-size="11" font-family="sans-serif" text-anchor="middle">{name}</text>')
        to.write("</svg>")


def main():
    if "--sheet" in sys.argv:
        out, size = sys.argv[sys.argv.index("--sheet") + 1:][:2]
        sheet(out, int(size))
        return 0
    files = sorted(FOLDER.glob("*"))
    wrong = [f"{file.relative_to(TOP)}: not an .svg" for file in files if file.suffix not in (".svg", ".txt", ".md") and file.is_file()]
    for file in files:
        if file.suffix == ".svg":
            wrong += [f"{file.relative_to(TOP)}: {fault}" for fault in file_faults(file)]
    names = {file.stem for file in files}
    wrong += [f"{place}: there is no picture \"{name}\"" for place, name in named_in_data() if name not in names]
    drawings = {}
    for file in files:
        if file.suffix == ".svg":
            drawings.setdefault(file.read_text(), []).append(file.stem)
    wrong += [f"one drawing, several names: {', '.join(same)}" for same in drawings.values() if len(same) > 1]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
