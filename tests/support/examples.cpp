// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

namespace escale::test {
namespace {

Block block(BlockKind kind, const QString &text)
{
    Block made;
    made.kind = kind;
    if (!text.isEmpty())
        made.runs = {{text, {}, {}}};
    return made;
}

ValueList filled(const QStringList &values)
{
    return {Presence::Filled, values};
}

} // namespace

QList<Block> exampleBlocks()
{
    Block paragraph = block(BlockKind::Paragraph, {});
    paragraph.alignment = Alignment::Justify;
    paragraph.direction = BlockDirection::RightToLeft;
    paragraph.runs = {{QStringLiteral("plain "), {}, {}},
                      {QStringLiteral("loud\nline"), Style::Bold | Style::Italic | Style::Code, {}},
                      {QStringLiteral("link"), Style::Underline, QStringLiteral("https://example.org/?a=1&b=%C3%A9")}};
    Block heading = block(BlockKind::Heading, QStringLiteral("نص ትግርኛ Текст 😀"));
    heading.level = 3;
    heading.alignment = Alignment::Center;
    Block item = block(BlockKind::ListItem, QStringLiteral("second\tstep"));
    item.ordered = true;
    item.depth = 2;
    item.number = 12;
    Block callout = block(BlockKind::Callout, {});
    callout.callout = CalloutKind::Important;
    callout.children = {block(BlockKind::Paragraph, QStringLiteral("careful")),
                        block(BlockKind::ListItem, QStringLiteral("one"))};
    callout.children.last().depth = 1;
    return {paragraph, heading, item, callout, block(BlockKind::Paragraph, {})};
}

Metadata exampleMetadata()
{
    Metadata m;
    m.location = {
        Where::Departments, Presence::Filled, {QStringLiteral("2A - Corse-du-Sud"), QStringLiteral("1 - Ain")}};
    m.frenchLevel = filled({QStringLiteral("alpha"), QStringLiteral("A1")});
    m.publicStatus = {Presence::Null, {}};
    m.publics = {Presence::Empty, {}};
    m.conditions = filled({QStringLiteral("acte naissance")});
    m.timeSlots = filled({QStringLiteral("monday")});
    m.age = {Age::Type::Between, 16, 25.5};
    m.price = {true, {0, 12.75}, QStringLiteral("month")};
    m.commitment = {true, QStringLiteral("between"), {2, 4}, QStringLiteral("hours"), {}};
    m.frequency = {true, QStringLiteral("minimum"), {1}, QStringLiteral("sessions"), QStringLiteral("week")};
    return m;
}

Fiche exampleFiche(int number)
{
    Fiche f;
    f.id = exampleId(number);
    f.kind = number % 2 == 0 ? Kind::Demarche : Kind::Dispositif;
    f.theme = exampleId(0xa01);
    f.secondaryThemes = {exampleId(0xa03), exampleId(0xa02)};
    f.needs = {exampleId(0xb02), exampleId(0xb01)};
    f.metadata = exampleMetadata();
    f.sponsor = {exampleId(0xd01), QStringLiteral("Structure"), QStringLiteral("https://example.org/p.png"),
                 QStringLiteral("https://example.org/")};
    f.partners = {{{}, QStringLiteral("Ville"), {}, {}},
                  {{}, QStringLiteral("Région"), {}, QStringLiteral("https://r.example/")}};
    f.places = {{QStringLiteral("Local"), QStringLiteral("1 rue Exemple\n75010"), QStringLiteral("Paris"),
                 QStringLiteral("2e étage"), QStringLiteral("a@example.org"), QStringLiteral("01 00 00 00 00"), 48.87,
                 2.36},
                {QStringLiteral("Sans carte"), {}, {}, {}, {}, {}, std::nullopt, std::nullopt}};
    f.externalLink = QStringLiteral("https://example.org/more");
    f.availableLanguages = {Language::Fr, Language::Ar, Language::Ti};
    f.created = exampleTime(1);
    f.published = exampleTime(2);
    f.modified = exampleTime(3);
    f.views = 100 + number;
    f.mercis = 7;
    return f;
}

Translation exampleText(Language language, int version)
{
    const QString mark = QStringLiteral("%1 %2").arg(code(language)).arg(version);
    Translation t;
    t.language = language;
    t.title = QStringLiteral("Title ") + mark;
    t.brand = QStringLiteral("Brand ") + mark;
    t.abstract = QStringLiteral("Abstract ") + mark;
    t.what = exampleBlocks();
    t.what.first().runs.first().text = mark;
    t.why = {{QStringLiteral("uuid-1"), QStringLiteral("Zuerst ") + mark, exampleBlocks()},
             {QStringLiteral("uuid-0"), QStringLiteral("After ") + mark, exampleBlocks()}};
    t.how = {{QStringLiteral("uuid-2"), QStringLiteral("How ") + mark, exampleBlocks()}};
    t.next = {{QStringLiteral("uuid-3"), QStringLiteral("Next ") + mark, exampleBlocks()}};
    t.date = exampleTime(version);
    return t;
}

TextNote exampleNote(int version)
{
    const QByteArray mark = QByteArray::number(version);
    return {"print" + mark, "W/\"" + mark + "\"", QByteArray("\0\xff", 2) + mark, exampleTime(version)};
}

Taxonomy exampleTaxonomy()
{
    Taxonomy t;
    t.languages = {{Language::Fr, 1, 1}, {Language::Ti, 0.5, 0.25}};
    Theme theme;
    theme.id = exampleId(0xa01);
    theme.name = {{Language::Fr, QStringLiteral("Faire mes papiers")}, {Language::Ar, QStringLiteral("أوراقي")}};
    theme.label = {{Language::Fr, QStringLiteral("Papiers")}};
    theme.color = QStringLiteral("#EAC7B2");
    theme.inkColor = QStringLiteral("#443023");
    theme.tileColor = QStringLiteral("#EEE7E5");
    theme.iconUrl = QStringLiteral("/images/icon.svg");
    theme.emoji = QStringLiteral("👨‍👩‍👧");
    theme.position = 1;
    Theme hidden = theme;
    hidden.id = exampleId(0xa02);
    hidden.position = 2;
    hidden.active = false;
    t.themes = {theme, hidden};
    Need need;
    need.id = exampleId(0xb01);
    need.theme = theme.id;
    need.text = {{Language::Fr, QStringLiteral("Ma carte")}, {Language::Uk, QStringLiteral("Картка")}};
    need.subtitle = {{Language::Fr, QStringLiteral("la première")}};
    need.position = 4;
    Need orphan;
    orphan.id = exampleId(0xb02);
    orphan.text = {{Language::Fr, QStringLiteral("Autre")}};
    t.needs = {need, orphan};
    return t;
}

PutFiche examplePut(int number, LanguageSet languages, int version)
{
    PutFiche put{exampleFiche(number), {}, {}};
    put.fiche.mercis = version;
    for (const Language language : languages.toList())
        put.texts.append({exampleText(language, version), exampleNote(version)});
    return put;
}

} // namespace escale::test
