#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks one running window through AT-SPI, as a screen reader would, and its focus by the keyboard.

    walker.py PROFILE:PAGE:LANGUAGE PROCESS-ID

Faults: a control without a role of its own or without a name; a fiche without headings; a control that Tab never
reaches, or one it does not leave; Shift+Tab that does not go the same way back; a control behind a dialog that can be
reached. One line for each; exit code 1 when there is one. Controls inside a list, a menu or a text are reached by other
keys and only need their names. The pages `pin` and `staff` are opened here, by the keys of the staff, and what comes
after a page (the last step, one fiche found by ear, a ticket being printed) by its buttons.
"""
import os
import pathlib
import subprocess
import sys
import time
import urllib.request
import warnings
import xml.etree.ElementTree as ElementTree

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.ENTRY, Role.TEXT, Role.COMBO_BOX,
    Role.SLIDER, Role.SPIN_BUTTON, Role.LINK, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU,
    Role.LIST_ITEM, Role.PAGE_TAB,
}
# What is moved through by arrows once the focus is in it.
INNER = {Role.LIST_ITEM, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU, Role.LINK,
         Role.TABLE_CELL, Role.SCROLL_BAR, Role.SEPARATOR, Role.PAGE_TAB}
# Of two ways to ask for a text, Qt 6.4's bridge answers the older.
warnings.simplefilter("ignore", DeprecationWarning)

# Roles that say nothing about what a thing does.
ROLELESS = {Role.FILLER, Role.UNKNOWN, Role.INVALID, Role.REDUNDANT_OBJECT}
# What accessibility_walk.sh has set (make_station).
PIN = "481516"
# A page takes the focus when it opens, and Tab goes on from there.
PAGE = Role.PANEL
# Pages of the desk that are windows of their own over it.
DIALOGS = {"feed", "settings", "first-steps", "hand-over", "bring", "sms", "selections", "starter-path", "outbox",
           "suggestion", "stick", "help", "changes", "workshop-publish"}
# And those that are beside it.
WINDOWS = {"kiosks", "persons-screen", "cards", "workshop", "workshop-fiches", "workshop-editor", "workshop-facts",
           "workshop-merge", "workshop-drag", "translate", "translate-fiche", "record"}
# Lie over the page for a moment: Tab goes through their lines, Escape leaves them.
PASSING = {"switcher"}
# Reports the focus of what is inside in its own place.
HOLDERS = {Role.LIST, Role.LIST_BOX, Role.TREE, Role.TABLE, Role.DOCUMENT_FRAME}


def states(thing):
    return thing.get_state_set()


class Node:
    """One visible thing of the tree; what does not change is asked once."""

    def __init__(self, thing, ancestors):
        self.thing = thing
        self.role = thing.get_role()
        self.name = (thing.get_name() or "").strip()
        self.states = states(thing)
        self.ancestors = ancestors

    def has(self, state):
        return self.states.contains(state)

    @property
    def focused(self):
        return states(self.thing).contains(State.FOCUSED)

    @property
    def still_there(self):
        try:
            return states(self.thing).contains(State.SHOWING)
        except GLib.Error:
            return False

    @property
    def can_be_used(self):
        try:
            return self.still_there and states(self.thing).contains(State.ENABLED)
        except GLib.Error:
            return False

    @property
    def holds_focus(self):
        """An item inside has it: asked for anew, for lists change their items."""
        if self.role not in HOLDERS:
            return False
        items = (self.thing.get_child_at_index(i) for i in range(self.thing.get_child_count()))
        return any(item and states(item).contains(State.FOCUSED) for item in items)

    @property
    def by_tab(self):
        return (self.has(State.FOCUSABLE) and self.has(State.ENABLED) and self.role not in INNER | {PAGE}
                and not any(role in INNER for role in self.ancestors))

    def place(self):
        try:
            area = Atspi.Component.get_extents(self.thing, Atspi.CoordType.SCREEN)
            return f"{area.x},{area.y} {area.width}x{area.height}"
        except (GLib.Error, AttributeError):
            return "?"

    def __str__(self):
        return f'{Atspi.role_get_name(self.role)} "{self.name[:50]}" at {self.place()}'


def application(process):
    """The program's own branch of the desktop, once it has a window."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                child = desktop.get_child_at_index(index)
                if child and child.get_process_id() == process and child.get_child_count() > 0:
                    return child
            except GLib.Error:
                continue  # one that has just left
        time.sleep(0.1)
    sys.exit(f"{sys.argv[1]}: the program never came onto the accessibility bus")


def visible_nodes(thing, ancestors=()):
    node = Node(thing, ancestors)
    if ancestors and not node.has(State.SHOWING) and node.role not in {Role.MENU, Role.MENU_ITEM}:
        return
    yield node
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child:
            yield from visible_nodes(child, (*ancestors, node.role))


def settled_tree(app):
    """The tree once it no longer grows: pages fill after they are shown."""
    before, nodes = -1, []
    for _ in range(40):
        try:
            nodes = list(visible_nodes(app))
        except GLib.Error:
            before = -1  # a thing went while it was looked at
            time.sleep(0.3)
            continue
        if len(nodes) == before and len(nodes) > 3:
            return nodes
        before = len(nodes)
        time.sleep(0.3)
    return nodes


def dialog_of(app):
    """A window of its own that lies over the program's, which gets neither keys nor clicks meanwhile; the last one that
    was opened."""
    for _ in range(50):
        for index in reversed(range(app.get_child_count())):
            child = app.get_child_at_index(index)
            if child and child.get_role() in {Role.DIALOG, Role.ALERT}:
                return child
        time.sleep(0.1)
    sys.exit(f"{sys.argv[1]}: there is no dialog")


def window_of(app, page):
    """Where the page is: in the program's window, in a dialog over it, or in a window beside it."""
    if sys.argv[1].startswith("kiosk:"):
        return app  # one window; its help is a page
    if page in DIALOGS:
        return dialog_of(app)
    if page not in WINDOWS:
        return app
    for _ in range(50):
        if app.get_child_count() > 1:
            return app.get_child_at_index(app.get_child_count() - 1)
        time.sleep(0.1)
    sys.exit(f"{sys.argv[1]}: there is no second window")


def judge_names(nodes):
    for node in nodes:
        if not node.has(State.FOCUSABLE) and node.role not in CONTROLS:
            continue
        if node.role in ROLELESS:
            yield f"no role: {node}"
        if not node.name:
            yield f"no name: {node}, inside {[Atspi.role_get_name(role) for role in node.ancestors[-3:]]}"


def judge_headings(nodes):
    documents = [n for n in nodes if n.role in {Role.DOCUMENT_FRAME, Role.DOCUMENT_TEXT, Role.DOCUMENT_WEB}]
    if not documents:
        yield "the reader exposes no document"
    headings = [n for n in nodes if n.role == Role.HEADING]
    if len(headings) < 2:
        yield f"{len(headings)} headings in the reader"
    for heading in headings:
        if not heading.name:
            yield f"a heading without words: {heading}"
    paragraphs = [n for n in nodes if n.role == Role.PARAGRAPH and n.name]
    if not paragraphs:
        yield "no paragraph in the reader"
    for text in headings + paragraphs:
        yield from judge_text(text)


def judge_text(node):
    """A screen reader moves through a text of the page by word and line."""
    text = node.thing.get_text_iface()
    count = text.get_character_count() if text else 0
    if count == 0:
        yield f"no text to move through: {node}"
        return
    # The newer question by granularity is one that Qt 6.4's bridge does not answer.
    word = text.get_text_at_offset(0, Atspi.TextBoundaryType.WORD_START)
    line = text.get_text_at_offset(0, Atspi.TextBoundaryType.LINE_START)
    if not word.content or not line.content:
        yield f"no word or line: {node}"
    if "language" not in text.get_attribute_run(0, False)[0]:
        yield f"a text without a language: {node}"


def focus_window():
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", sys.argv[2]],
                            capture_output=True, text=True, check=False).stdout.split()
    if window:
        subprocess.run(["xdotool", "windowfocus", "--sync", window[-1]], check=False, timeout=5)


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        time.sleep(0.1)


def open_staff(app, page):
    """The PIN pad, or the page behind it. What was on the page before: it must be out of reach now."""
    before = {node.thing for node in settled_tree(app) if node.by_tab}
    focus_window()
    press("ctrl+alt+shift+s")
    if page == "staff":
        press(*PIN, "Return")
        time.sleep(2)  # the PIN is judged slowly on purpose
    return before


def words(context, source, language):
    """As the program says it."""
    if language == "en":
        return source
    path = pathlib.Path(__file__).resolve().parents[3] / f"translations/escale_{language}.ts"
    for one in ElementTree.parse(path).getroot().iter("context"):
        if one.findtext("name") == context:
            for message in one.iter("message"):
                if message.findtext("source") == source:
                    return message.findtext("translation")
    sys.exit(f"{sys.argv[1]}: no words for {source}")


def button(app, name):
    """The one that is called so, or begins so; nothing when there is none."""
    buttons = [n for n in settled_tree(app) if n.role == Role.PUSH_BUTTON and n.has(State.ENABLED)]
    return next((n for n in buttons if n.name == name), next((n for n in buttons if n.name.startswith(name)), None))


def activate(node):
    node.thing.get_action_iface().do_action(0)
    time.sleep(1)


def patiently(find, what):
    """What comes a moment later: a server answers."""
    for _ in range(50):
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"{sys.argv[1]}: {what} does not come")


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
    time.sleep(0.3)


def open_workshop(app, page, language):
    """Signed in as a member of the structure whose fiche it is, by keys; then the page of the workshop that is meant."""
    window = window_of(app, page if page in WINDOWS else "workshop")

    def named(name, *roles):
        return next((n for n in visible_nodes(window) if n.name.startswith(name) and n.role in roles), None)

    settled_tree(window)
    focus_window()
    typed("member@exemple.test")
    press("Tab")
    typed("Made-up-pass-1!")
    press("Return")
    code = words("escale::SignInPage", "Code from the e-mail", language)
    patiently(lambda: (field := named(code, Role.ENTRY, Role.TEXT, Role.PASSWORD_TEXT)) and field.focused, code)
    typed("123456")
    press("Return")
    patiently(lambda: next((n for n in visible_nodes(window) if "Apprendre à nager" in n.name), None), "the fiche")
    time.sleep(1)
    if page == "workshop-fiches":
        return
    focus_window()
    for _ in range(20):
        if any(n.role in HOLDERS and (n.focused or n.holds_focus) for n in visible_nodes(window)):
            break
        press("Tab")
    else:
        sys.exit(f"{sys.argv[1]}: Tab never comes to the list of fiches")
    press("Home", "Return")
    title = words("workshop", "Title", language)
    patiently(lambda: named(title, Role.TEXT, Role.ENTRY), "the editor")
    time.sleep(1)
    for _ in range(60):
        if named(title, Role.TEXT, Role.ENTRY).focused:
            break
        press("Tab")
    if page in {"workshop-publish", "workshop-merge"}:
        press("End")
        typed(" vite")
        time.sleep(1)
    if page == "workshop-facts":
        add = words("escale::EditorPage", "One more address", language)
        activate(patiently(lambda: button(window, add), add))
    elif page == "workshop-publish":
        press("ctrl+shift+Return")
        time.sleep(1)
    elif page == "workshop-merge":
        server = os.environ["ESCALE_AUTHOR_SERVER"].rstrip("/")
        head = {"site-secret": "test-site-secret", "x-access-token": "token-of-colleague",
                "Content-Type": "application/json"}
        urllib.request.urlopen(urllib.request.Request(
            f"{server}/dispositifs/6c0000000000000000000001",  # the first that escale-feedserver makes
            b'{"titreInformatif":"Nager en ville"}', head, method="PATCH"))
        press("ctrl+s")
        patiently(lambda: button(window, words("escale::MergePage", "Take theirs", language)), "the page of two texts")


def open_further(app, page, language):
    """From the page that was started to the one that is meant, by its buttons."""
    def must(name):
        node = button(app, name)
        if not node:
            sys.exit(f"{sys.argv[1]}: no button {name}")
        activate(node)

    if page == "pictures-end":
        go_on = words("escale::StepsPage", "Go on", language)
        must(go_on)
        for _ in range(20):
            node = button(app, go_on)
            if not node:
                return
            activate(node)
        sys.exit(f"{sys.argv[1]}: the steps have no end")
    elif page == "ear-fiche":
        must(words("escale::EarPage", "A doctor", language))
    elif page == "help-by-ear":
        no = words("escale::EarPage", "No", language)
        must(no)
        while node := button(app, no):
            activate(node)
    elif page == "emergency-number":
        must("112")
    elif page == "ticket":
        must(words("escale::TakeAwayPage", "Print", language))
    elif page == "sms":
        must(words("escale::HandOverWays", "SMS…", language))
    elif page == "starter-path":
        name = words("escale::SelectionsDialog", "Starter path", language)
        dialog = dialog_of(app)
        focus_window()
        for _ in range(20):
            path = next((n for n in settled_tree(dialog) if n.name == name and n.has(State.FOCUSABLE)), None)
            if path and path.focused:
                break
            press("Tab")
        press("space")
        time.sleep(0.5)
        press("Down", "Return")
        for _ in range(20):
            if any(n.role == Role.LIST_ITEM for n in visible_nodes(dialog)):
                return
            time.sleep(0.5)
        sys.exit(f"{sys.argv[1]}: no starter path was made")
    elif page == "translate-fiche":
        settled_tree(window_of(app, page))
        focus_window()
        press("Down", "Return")
        time.sleep(2)
    elif page.startswith("workshop-"):
        open_workshop(app, page, language)
    elif page == "notice":
        said = words("escale::KioskProgram", "The fiches on this machine were damaged and have been replaced by sample "
                     "fiches. Please tell the staff.", language)
        if not any(said in node.name for node in settled_tree(app)):
            sys.exit(f"{sys.argv[1]}: nothing is told")


class Focus:
    """Presses keys and says where the focus is."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.ring = [i for i, n in enumerate(nodes) if n.by_tab]
        focus_window()

    def here(self):
        for index in self.ring:
            if self.nodes[index].focused:
                return index
        self.learn()
        focused = (index for index in self.ring if self.nodes[index].focused)
        holding = (index for index in self.ring if self.nodes[index].holds_focus)
        return next(focused, next(holding, None))

    def learn(self):
        """What has come into the window since it was looked at: a page that loads, a text that came into view, a button
        that can be pressed now that something is chosen."""
        known = {node.thing: index for index, node in enumerate(self.nodes)}
        for node in visible_nodes(self.nodes[0].thing):
            index = known.get(node.thing)
            if index is None:
                index = len(self.nodes)
                self.nodes.append(node)
            else:
                self.nodes[index] = node
            if node.by_tab and index not in self.ring:
                self.ring.append(index)

    def press(self, keys, before):
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            now = self.here()
            if now is not None and now != before:
                return now
            time.sleep(0.01)
        return self.here()

    def expected(self, place, order):
        """Where the next key of that order leads: to the next thing that can be used now."""
        start = order.index(place) if place in order else None
        after = [] if start is None else order[start + 1:] + order[:start]
        return next((index for index in after if self.nodes[index].can_be_used), None)

    def walk(self, keys, order=()):
        """The stops on the way round, from one to the same again. A thing may keep the focus for several presses (the
        links of a text): as many as it has links, and one more. Notes in self.due what this order would have come to."""
        stops = []
        self.due = set()
        place = self.press(keys, None)
        patience = 0
        for _ in range(3 * len(self.ring) + 40):
            if place is None:
                return stops, "the focus is nowhere after " + (str(self.nodes[stops[-1]]) if stops else "the first key")
            if stops and place == stops[-1]:
                patience += 1
                if patience > 40:
                    return stops, f"a trap: {keys} does not leave {self.nodes[place]}"
            elif stops and place == stops[0]:
                return stops, None
            elif place in stops:
                return stops, f"{keys} goes round in a part only, at {self.nodes[place]}"
            else:
                stops.append(place)
                patience = 0
                self.due.add(self.expected(place, order))
            place = self.press(keys, place)
        return stops, f"{keys} never comes round"


def judge_drag(app, language):
    """A section goes where a real pointer lets it go, nowhere when that is outside, and its keys do the same."""
    grip = words("escale::SectionGrip", "Drag to move this section", language)

    titles = {"Être à l’aise", "Rencontrer", "Se soigner"}
    window = window_of(app, "workshop-editor")

    def title_nodes():
        for node in visible_nodes(window):
            text = node.thing.get_text_iface() if node.role in {Role.TEXT, Role.ENTRY} else None
            if text and (words_of := text.get_text(0, text.get_character_count())) in titles:
                yield words_of, node

    def order():
        return [title for title, _ in title_nodes()]

    def extents(node):
        return Atspi.Component.get_extents(node.thing, Atspi.CoordType.SCREEN)

    def middle(node):
        area = extents(node)
        return area.x + area.width // 2, area.y + area.height // 2

    def pointer(*what):
        subprocess.run(["xdotool", *(str(word) for word in what)], check=True)
        time.sleep(0.1)

    def picture(what):
        if "ESCALE_PICTURES" in os.environ:
            file = pathlib.Path(os.environ["ESCALE_PICTURES"]) / f"drag-{language}-{what}.png"
            subprocess.run(["import", "-window", "root", str(file)], check=False)

    def drag(start, end, name):
        pointer("mousemove", *start)
        pointer("mousedown", 1)
        for part in range(1, 11):
            pointer("mousemove", *(a + (b - a) * part // 10 for a, b in zip(start, end)))
        pointer("mousemove", end[0] + 1, end[1])
        picture(f"{name}-held")
        pointer("mouseup", 1)
        time.sleep(1)
        picture(name)

    def grips():
        return [n for n in visible_nodes(window) if n.name == grip]

    # What stands beside the page is as high as the part of it that is in sight.
    sight = max((extents(n) for n in visible_nodes(window) if n.role == Role.LIST), key=lambda area: area.height)

    def in_sight(y, margin=10):
        return sight.y + margin < y < sight.y + sight.height - margin

    def brought(*wanted):
        """Where these grips are, with all of them in sight: found by the wheel, beside all boxes that it would change."""
        held = grips()  # once: a tree of some two hundred things is slow to ask
        area = extents(held[0])
        pointer("mousemove", area.x + area.width + 8 if language == "ar" else area.x - 8, sight.y + sight.height // 2)
        for _ in range(100):
            places = [middle(node) for node in held]
            ys = [places[index][1] for index in wanted]
            if all(in_sight(y, 110) for y in ys):  # near an edge the page goes on while something is dragged
                break
            pointer("click", 5 if max(ys) > sight.y + sight.height // 2 else 4)
            time.sleep(0.1)
        return [places[index] for index in wanted]

    before = order()
    if len(grips()) < 3 or len(before) != 3:
        yield f"{len(grips())} grips, {len(before)} titles"
        return
    picture("before")
    swapped = [before[1], before[0], before[2]]
    first, second = brought(0, 1)
    drag(first, (first[0], second[1] + 20), "below")
    if order() != swapped:
        yield f"the first did not go below the second: {order()}"
    if not in_sight(y := middle(dict(title_nodes())[before[0]])[1]):
        yield f"the section that was dragged is out of sight: {y}"
    press("ctrl+z")
    time.sleep(1)
    if order() != before:
        yield f"it was not undone: {order()}"
    press("ctrl+y")
    time.sleep(1)
    if order() != swapped:
        yield f"it was not done again: {order()}"
    second, = brought(1)
    drag(second, (5, 5), "outside")
    if order() != swapped:
        yield f"let go outside, it moved: {order()}"
    second, = brought(1)
    drag(second, (second[0] + 30, second[1]), "itself")
    if order() != swapped:
        yield f"let go on itself, it moved: {order()}"
    first, second = brought(0, 1)
    drag(second, (second[0], first[1] - 100), "back")  # on its title
    if order() != before:
        yield f"it did not come back: {order()}"
    if not in_sight(middle(dict(title_nodes())[before[0]])[1]):
        yield "the section that came back is out of sight"
    # And the same by keys: from its title, where they are now, to its button.
    down = words("escale::EditorPage", "Down", language)
    for _ in range(12):
        at = next((n for n in visible_nodes(window) if n.role == Role.PUSH_BUTTON and n.focused), None)
        if at and at.name.startswith(down):
            break
        press("Tab")
    press("space")
    time.sleep(1)
    if order() != swapped:
        yield f"the key did not move it: {order()}"
    picture("by-keys")
    print(f"{sys.argv[1]}: {len(grips())} grips, dragged 4 times, undone, moved by keys")


def judge_edits(nodes):
    """A screen reader follows the caret of what can be written in, and hears what stands there."""
    for node in nodes:
        if not node.has(State.EDITABLE) or node.role == Role.SPIN_BUTTON:
            continue
        text = node.thing.get_text_iface()
        if not text or not node.thing.get_editable_text_iface():
            yield f"no text to write in: {node}"
            continue
        count = text.get_character_count()
        if not 0 <= text.get_caret_offset() <= count:
            yield f"the caret is nowhere: {node}"
        if count and not text.get_text_at_offset(0, Atspi.TextBoundaryType.WORD_START).content:
            yield f"no word: {node}"


def judge_behind(nodes, before):
    """Of a page that something lies over."""
    if not any(node.role == Role.DIALOG for node in nodes):
        yield "what lies over the page is no dialog"
    for node in nodes:
        if node.by_tab and node.role != Role.DIALOG and (node.thing in before or Role.DIALOG not in node.ancestors):
            yield f"can be reached behind what lies over it: {node}"


def judge_focus(nodes):
    focus = Focus(nodes)
    if not focus.ring:
        yield "nothing on this page takes the focus"
        return
    forward, fault = focus.walk("Tab")
    if fault:
        yield fault
        return
    for index in focus.ring:
        if index not in forward and nodes[index].role != Role.RADIO_BUTTON and nodes[index].still_there:
            yield f"Tab never comes to {nodes[index]}"
    backward, fault = focus.walk("shift+Tab", list(reversed(forward)))
    if fault:
        yield fault
        return
    # Bold is off once the keys have been in a text that has no bold: one way round may find it off. It is a fault when
    # it could be used as the other way went past its place.
    due, back = focus.due, list(reversed(backward))
    if set(backward) - set(forward):
        again, fault = focus.walk("Tab", back)
        if fault:
            yield fault
        due |= focus.due
        forward = [*dict.fromkeys(forward + again)]
    for index in set(backward) ^ set(forward):
        if index in due or nodes[index].can_be_used:
            yield f"only one of Tab and Shift+Tab comes to {nodes[index]}"
    print(f"{sys.argv[1]}: {len(nodes)} things, {len(focus.ring)} by Tab, {len(forward)} stops")


def judge_passing(app, nodes):
    """Tab comes to each line, Shift+Tab back; Escape takes it away and gives the focus back to what is in the page."""
    lines = [node for node in nodes if node.role == Role.LIST_ITEM and Role.LIST in node.ancestors]
    over = [node for node in nodes if node.holds_focus]
    if not over:
        yield "nothing that lies over the page has the focus"
        return
    own = [line for line in lines if line.thing.get_parent() == over[-1].thing]
    focus_window()
    for keys in ("Tab", "shift+Tab"):
        come = set()
        for _ in own:
            press(keys)
            come |= {index for index, line in enumerate(own) if line.focused}
        if len(own) < 2 or len(come) != len(own):
            yield f"{keys} comes to {len(come)} of {len(own)} lines"
    press("Escape")
    time.sleep(0.5)
    if over[-1].still_there:
        yield "Escape does not leave it"
    if not any(node.focused or node.holds_focus for node in visible_nodes(app)):
        yield "the focus is nowhere after Escape"
    print(f"{sys.argv[1]}: {len(nodes)} things, {len(own)} lines by Tab")


def main():
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    app = application(int(sys.argv[2]))
    app.set_cache_mask(Atspi.Cache.NONE)
    page, language = sys.argv[1].split(":")[1:3]
    open_further(app, page, language)
    before = open_staff(app, page) if page in {"pin", "staff"} else set()
    nodes = settled_tree(window_of(app, page))
    faults = list(judge_behind(nodes, before)) if page in {"end", "pin", "staff"} else []
    if page == "workshop-drag":
        faults += judge_drag(app, language)
        nodes = settled_tree(window_of(app, page))  # the page was made anew
    else:
        faults += judge_passing(app, nodes) if page in PASSING else judge_focus(nodes)
    if page.startswith("workshop-"):
        faults += judge_edits(nodes)
    faults += judge_names(nodes)
    if ":fiche:" in sys.argv[1] or ":two-languages:" in sys.argv[1]:
        faults += judge_headings(nodes)
    for fault in faults:
        print(f"{sys.argv[1]}: {fault}")
    if faults and "ESCALE_PICTURES" in os.environ:  # of where it ended, for looking at it
        picture = pathlib.Path(os.environ["ESCALE_PICTURES"]) / (sys.argv[1].replace(":", "-") + ".png")
        subprocess.run(["import", "-window", "root", str(picture)], check=False)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
