// SPDX-License-Identifier: GPL-3.0-or-later
#include "asklibrary.h"

#include "l10n/departments.h"
#include "search/searchindexer.h"
#include "store/reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

namespace escale::test {
namespace {

constexpr int idDigits = 24;

[[noreturn]] void refuse(const QString &line)
{
    qFatal("not a line of the library: %s", qPrintable(line));
}

QDateTime written()
{
    return {QDate(2026, 6, 22), QTime(12, 0), Qt::UTC};
}

QList<Block> paragraph(const QString &text)
{
    Block block;
    block.runs = {Run{text, {}, {}}};
    return {block};
}

ValueList filled(const QString &values)
{
    return {Presence::Filled, values.split(u',')};
}

Location locationOf(const QString &text)
{
    if (text == u"france")
        return {Where::WholeCountry, Presence::Filled, {}};
    if (text == u"online")
        return {Where::Online, Presence::Filled, {}};
    Location location{Where::Departments, Presence::Filled, {}};
    for (const QString &code : text.split(u',')) {
        const auto known = std::find_if(departments().begin(), departments().end(),
                                        [&code](const Department &one) { return one.code == code; });
        if (known == departments().end())
            refuse(text);
        location.departments.append(feedForm(*known));
    }
    return location;
}

/// "2 hours", "3-12 months"; "2 sessions/week".
Effort effortOf(const QString &text)
{
    Effort effort{true, QStringLiteral("exactly"), {}, text.section(u' ', 1).section(u'/', 0, 0), {}};
    for (const QString &number : text.section(u' ', 0, 0).split(u'-'))
        effort.hours.append(number.toDouble());
    if (effort.hours.size() > 1)
        effort.amountDetails = QStringLiteral("between");
    effort.frequencyUnit = text.section(u'/', 1);
    return effort;
}

/// "18-25", "18-".
Age ageOf(const QString &text)
{
    const QString to = text.section(u'-', 1);
    return {to.isEmpty() ? Age::Type::MoreThan : Age::Type::Between, text.section(u'-', 0, 0).toDouble(),
            to.toDouble()};
}

void readFact(const QString &fact, Metadata *metadata)
{
    const QString name = fact.section(u'=', 0, 0), value = fact.section(u'=', 1);
    if (value.isEmpty())
        refuse(fact);
    if (name == u"where")
        metadata->location = locationOf(value);
    else if (name == u"who")
        metadata->publicStatus = filled(value);
    else if (name == u"public")
        metadata->publics = filled(value);
    else if (name == u"needs")
        metadata->conditions = filled(value);
    else if (name == u"level")
        metadata->frenchLevel = filled(value);
    else if (name == u"days")
        metadata->timeSlots = filled(value);
    else if (name == u"price")
        metadata->price = {true, {value.section(u' ', 0, 0).toDouble()}, value.section(u' ', 1)};
    else if (name == u"age")
        metadata->age = ageOf(value);
    else if (name == u"takes")
        metadata->commitment = effortOf(value);
    else if (name == u"each")
        metadata->frequency = effortOf(value);
    else
        refuse(fact);
}

/// "Title | text"
void addSection(const QString &group, const QString &text, QList<Section> *sections)
{
    if (!text.contains(QStringLiteral(" | ")))
        refuse(text);
    sections->append({group + QString::number(sections->size()), text.section(QStringLiteral(" | "), 0, 0),
                      paragraph(text.section(QStringLiteral(" | "), 1))});
}

void readText(const QString &name, const QString &value, Translation *text)
{
    if (name == u"title")
        text->title = value;
    else if (name == u"brand")
        text->brand = value;
    else if (name == u"abstract")
        text->abstract = value;
    else if (name == u"what")
        text->what = paragraph(value);
    else if (name == u"why")
        addSection(name, value, &text->why);
    else if (name == u"how")
        addSection(name, value, &text->how);
    else if (name == u"next")
        addSection(name, value, &text->next);
    else
        refuse(name);
}

/// "@ 012 dispositif 01": the number, the kind, the theme of the sample.
PutFiche begun(const QString &line)
{
    const QStringList words = line.split(u' ');
    const auto kind = kindFromCode(words.value(2));
    if (words.size() != 4 || words.at(1).toInt() == 0 || !kind)
        refuse(line);
    PutFiche put;
    put.fiche.id = words.at(1).rightJustified(idDigits, u'0');
    put.fiche.kind = *kind;
    put.fiche.theme = QStringLiteral("e5ca1e0000000000000a00") + words.at(3);
    put.fiche.created = put.fiche.published = put.fiche.modified = written();
    return put;
}

void must(const Result<Done> &done)
{
    if (!done)
        qFatal("no library: %s", qPrintable(done.error().cause));
}

Taxonomy sampleTaxonomy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.sqlite"));
    if (!QFile::copy(QStringLiteral(":/sample/library.sqlite"), path))
        qFatal("no sample");
    const auto reader = Reader::open(path);
    auto taxonomy = reader ? (*reader)->taxonomy() : Result<Taxonomy>(reader.error());
    if (!taxonomy)
        qFatal("no themes: %s", qPrintable(taxonomy.error().cause));
    return std::move(taxonomy).value();
}

} // namespace

QList<PutFiche> fichesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<PutFiche> fiches;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'@')) {
            fiches.append(begun(line));
            continue;
        }
        if (fiches.isEmpty())
            refuse(line);
        PutFiche &put = fiches.last();
        const QString name = line.section(QStringLiteral(": "), 0, 0), value = line.section(QStringLiteral(": "), 1);
        if (line.startsWith(u'[')) {
            const auto language = languageFromCode(line.mid(1, line.size() - 2));
            if (!language)
                refuse(line);
            put.texts.append({Translation{}, {}});
            put.texts.last().translation.language = *language;
            put.texts.last().translation.date = written();
            put.fiche.availableLanguages.insert(*language);
        } else if (name == u"facts") {
            for (const QString &fact : value.split(QStringLiteral("; ")))
                readFact(fact, &put.fiche.metadata);
        } else if (put.texts.isEmpty()) {
            refuse(line);
        } else {
            readText(name, value, &put.texts.last().translation);
        }
    }
    return fiches;
}

void makeAskLibrary(const QString &folder, const QString &path)
{
    SearchIndexer indexer;
    const auto writer = Writer::open(path, &indexer);
    if (!writer)
        qFatal("no library: %s", qPrintable(writer.error().cause));
    must((*writer)->apply({PutTaxonomy{sampleTaxonomy()}}));
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QList<Change> changes;
        for (const PutFiche &put : fichesOf(file.filePath()))
            changes.append(put);
        must((*writer)->apply(changes));
    }
    must((*writer)->apply({SetSource{QStringLiteral("judged")}}));
    must((*writer)->settle());
}

} // namespace escale::test
