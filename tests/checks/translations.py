#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The eight languages have the same sentences, each translated, with the same placeholders and digits as the source, and
one word for one thing: what we write (interface, sentences of an interview, sample) calls a thing what it calls it everywhere. French
has its no-break spaces."""

import pathlib
import re
import sys
import xml.etree.ElementTree as ET

TOP = pathlib.Path(__file__).resolve().parents[2]
PLACE = re.compile(r"%L?\d|%n")
# Numbers are written with 0-9 in every language (app/fiche/language.h, numberLocale).
OTHER_DIGIT = re.compile("[٠-٩۰-۹]")
# Of two words or signs for one thing, (not this, this), by language. Which of them: what the translators of the feed write in
# its recorded answers, counted (ተሌፎን 23, ስልኪ 0; after Ethiopic letters "?" 197, "፧" 27); where those do not say, what most of
# our own sentences said. Words that people search by are not in it: those are in resources/lexicon, all of them.
ONE_WORD = {
    "ti": [("ስልኪ", "ተሌፎን"), ("ተለፎን", "ተሌፎን"), ("፧", "?")],
    "ps": [("تلیفون", "ټلیفون"), ("ټیلیفون", "ټلیفون"), ("لاس ووهئ", "لاس کېږدئ"), ("لاس پرې ووهئ", "لاس پرې کېږدئ")],
    "ar": [("محافظة (département)", "مقاطعة (département)")],
    "fa": [("دپارتمان", "استان"), ("به من می‌خورد", "مناسب من است")],
    "ru": [("этой машин", "этого устройства"), ("громкоговорител", "динамик")],
    "uk": [("цієї машин", "цього пристрою"), ("гучномов", "динамік")],
}

# French puts a space before these signs and inside its quotation marks, and no line breaks there.
LOOSE = re.compile(r"(?<=[^\s,(])[ \u2009](?=[:;?!»]|%(?![\dnL]))|«[ \u2009]|\u00a0%L?n")


def messages(file):
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if message.find("message") is not None:  # well-formed, but Qt's lrelease refuses the whole file
                sys.exit(f"{file.name}: a message inside {(message.findtext('source') or '')[:60]!r}")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            source = message.findtext("source") or ""
            found[(context.findtext("name"), source, message.findtext("comment") or "")] = translation
    return found


def texts(translation):
    if translation is None:
        return [""]
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else ["".join(translation.itertext())]


def homeless(contexts):
    """A context is a class of ours with its namespace, one of Qt's, or a word in small letters that free functions speak by. Under any
    other name nobody asks for the sentence, and people read English."""
    classes = set()
    for file in [*(TOP / "app").rglob("*.h"), *(TOP / "ui").rglob("*.h"), *(TOP / "ui").rglob("*.cpp")]:
        classes |= set(re.findall(r"^\s*class (\w+)", file.read_text(), re.M))
    for context in sorted(contexts):
        name = context.removeprefix("escale::").split("::")[-1]
        ours = context.startswith("escale::") and name in classes
        if not (ours or re.match(r"Q[A-Z]|[a-z]\w*$", context)) or (context.startswith("escale::") and not ours):
            yield f"the context {context} is no class of ours"


def loose_signs(language, text):
    found = LOOSE.search(text) if language == "fr" else None
    return [f"a no-break space is wanted in {text[max(0, found.start() - 12):found.end() + 3]!r}"] if found else []


def twice_named(language, text):
    return [f"{one!r} is {other!r} everywhere else" for one, other in ONE_WORD.get(language, []) if one in text]


def other_texts():
    """What else we wrote: (name, line number, language, text)."""
    for file in sorted((TOP / "resources/sample/fiches").glob("*/*.md")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            yield file.relative_to(TOP), number, file.stem, line
    for file in sorted((TOP / "resources/plainlanguage/rules").glob("*.json")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if message := re.search(r'"message": "(.*)"', line):
                yield file.relative_to(TOP), number, "fr", message[1]
    glossary = TOP / "resources/plainlanguage/glossary.txt"
    for number, line in enumerate(glossary.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("fr:"):
            yield glossary.relative_to(TOP), number, "fr", line.removeprefix("fr:")
    languages = ["fr", "en", "uk", "ti", "ar", "ps", "ru", "fa"]  # the columns of phrases.txt, after the kind
    for number, line in enumerate((TOP / "resources/phrases/phrases.txt").read_text(encoding="utf-8").splitlines(), 1):
        columns = line.split("|")[1:]
        if len(columns) == len(languages):
            for language, text in zip(languages, columns):
                yield "resources/phrases/phrases.txt", number, language, text


def main():
    files = sorted((TOP / "translations").glob("*.ts"))
    all_messages = {file.stem: messages(file) for file in files}
    every = set().union(*all_messages.values())
    wrong = [] if len(files) == 8 else [f"{len(files)} languages, not eight"]
    wrong += homeless({context for context, _, _ in every})
    for name, found in all_messages.items():
        for key in sorted(every - set(found)):
            if name == "escale_en":
                continue  # the sources are English: its file holds only the plural forms
            wrong.append(f"{name}: lacks {key[0]}: {key[1][:60]!r}")
        for key, translation in found.items():
            if translation is not None and translation.get("type") == "unfinished":
                wrong.append(f"{name}: unfinished {key[0]}: {key[1][:60]!r}")
                continue
            wanted = set(PLACE.findall(key[1])) - {"%n"}
            for text in texts(translation):
                language = name.removeprefix("escale_")
                for fault in twice_named(language, text) + loose_signs(language, text):
                    wrong.append(f"{name}: {fault} in {key[0]}: {key[1][:60]!r}")
                if OTHER_DIGIT.search(text):
                    wrong.append(f"{name}: other digits in {key[0]}: {key[1][:60]!r}")
                if not text:
                    wrong.append(f"{name}: empty {key[0]}: {key[1][:60]!r}")
                elif wanted - set(PLACE.findall(text)) and not translation.findall("numerusform"):
                    wrong.append(f"{name}: lost {sorted(wanted - set(PLACE.findall(text)))} in {key[0]}: {key[1][:60]!r}")
    for file, number, language, text in other_texts():
        wrong += [f"{file}:{number}: {fault}" for fault in twice_named(language, text) + loose_signs(language, text)]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
