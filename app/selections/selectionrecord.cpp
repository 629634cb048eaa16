// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/selectionrecord.h"

#include "fiche/fiche.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace escale {
namespace {

constexpr int version = 1;
constexpr qint64 latestStamp = 4'102'444'800'000; // 2100: beyond it a counter could run over
const QString format = QStringLiteral("escale-selection");

Error noSelection(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("selections", "This file is no selection of Escale. Nothing was changed."),
            QLatin1String(cause)};
}

QJsonObject json(const Stamp &stamp)
{
    return {{QStringLiteral("time"), stamp.time}, {QStringLiteral("by"), stamp.writer}};
}

QJsonArray json(const QList<NoteRecord> &notes)
{
    QJsonArray list;
    for (const NoteRecord &note : notes) {
        QJsonObject seen;
        for (auto it = note.seen.begin(); it != note.seen.end(); ++it)
            seen.insert(it.key(), it.value());
        list.append(QJsonObject{{QStringLiteral("text"), note.text},
                                {QStringLiteral("noted"), json(note.noted)},
                                {QStringLiteral("seen"), seen}});
    }
    return list;
}

bool isHex(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool isWrittenOver(const NoteRecord &note, const NoteRecord &by)
{
    // Only a later one can have seen it, whatever a file says.
    return note.noted < by.noted &&
           std::max(by.seen.value(note.noted.writer), by.seen.value(QString())) >= note.noted.time;
}

bool isBefore(const NoteRecord &a, const NoteRecord &b)
{
    if (a.noted != b.noted)
        return a.noted < b.noted;
    if (a.text != b.text)
        return a.text < b.text;
    // The same words at the same moment, and yet not the same: no desk writes so, a file may.
    return std::lexicographical_compare(a.seen.constKeyValueBegin(), a.seen.constKeyValueEnd(),
                                        b.seen.constKeyValueBegin(), b.seen.constKeyValueEnd());
}

/// What of them nobody has written over, in order.
QList<NoteRecord> keptNotes(QList<NoteRecord> notes)
{
    std::sort(notes.begin(), notes.end(), isBefore);
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    QList<NoteRecord> kept;
    for (const NoteRecord &note : std::as_const(notes)) {
        if (std::none_of(notes.cbegin(), notes.cend(),
                         [&note](const NoteRecord &other) { return isWrittenOver(note, other); }))
            kept.append(note);
    }
    return kept.mid(std::max<qsizetype>(0, kept.size() - mostNotes));
}

/// Reads what it is given, and remembers whether all of it was possible.
class RecordReader {
public:
    bool possible = true;

    QString text(const QJsonValue &value, qsizetype longest)
    {
        possible = possible && (value.isString() || value.isUndefined());
        return selectionText(value.toString(), longest);
    }
    qint64 number(const QJsonValue &value)
    {
        const double read = value.toDouble();
        possible = possible && (value.isDouble() || value.isUndefined()) && std::isfinite(read) && read >= 0 &&
                   read <= static_cast<double>(latestStamp);
        return possible ? static_cast<qint64>(read) : 0;
    }
    bool flag(const QJsonValue &value, bool usual)
    {
        possible = possible && (value.isBool() || value.isUndefined());
        return value.toBool(usual);
    }
    Stamp stamp(const QJsonValue &value)
    {
        possible = possible && (value.isObject() || value.isUndefined());
        const QJsonObject object = value.toObject();
        return {number(object.value(QLatin1String("time"))), writer(object.value(QLatin1String("by")).toString())};
    }
    QList<NoteRecord> notes(const QJsonObject &item)
    {
        const QJsonValue value = item.value(QLatin1String("notes"));
        if (value.isUndefined())
            return oneNote(item);
        const QJsonArray list = value.toArray();
        possible = possible && value.isArray() && list.size() <= mostNotes;
        QList<NoteRecord> notes;
        for (qsizetype i = 0; possible && i < list.size(); ++i) {
            const QJsonObject entry = list.at(i).toObject();
            NoteRecord note{text(entry.value(QLatin1String("text")), longestSelectionNote),
                            stamp(entry.value(QLatin1String("noted"))),
                            {}};
            const QJsonObject seen = entry.value(QLatin1String("seen")).toObject();
            possible = possible && seen.size() <= mostWriters;
            for (auto it = seen.begin(); possible && it != seen.end(); ++it)
                note.seen.insert(writer(it.key()), number(it.value()));
            notes.append(note);
        }
        return keptNotes(notes);
    }

private:
    static constexpr qsizetype longestWriter = 64, mostWriters = 1000;

    QString writer(const QString &name)
    {
        possible = possible && (name.isEmpty() || isHex(name, longestWriter));
        return name;
    }
    /// As desks wrote it until November 2026: one note, and the moment up to which its writer had seen others'.
    QList<NoteRecord> oneNote(const QJsonObject &item)
    {
        NoteRecord note{text(item.value(QLatin1String("note")), longestSelectionNote),
                        stamp(item.value(QLatin1String("noted"))),
                        {}};
        if (const qint64 seen = number(item.value(QLatin1String("seen"))); seen > 0)
            note.seen.insert(QString(), seen);
        return note.noted.time > 0 ? QList<NoteRecord>{note} : QList<NoteRecord>();
    }
};

ItemRecord mergedItems(const ItemRecord &a, const ItemRecord &b)
{
    ItemRecord item = std::tie(a.moved, a.in, a.place) < std::tie(b.moved, b.in, b.place) ? b : a;
    item.notes = keptNotes(a.notes + b.notes);
    return item;
}

const QString noteSeparator = QStringLiteral(" / ");

} // namespace

QString notesTogether(const QStringList &notes)
{
    QStringList parts;
    for (const QString &note : notes) {
        for (const QString &part : note.split(noteSeparator, Qt::SkipEmptyParts)) {
            if (!parts.contains(part))
                parts.append(part);
        }
    }
    return parts.join(noteSeparator);
}

QString ItemRecord::note() const
{
    QStringList texts;
    for (const NoteRecord &one : notes)
        texts.append(one.text);
    return notesTogether(texts);
}

void ItemRecord::setNote(const QString &text, const Stamp &now)
{
    NoteRecord fresh{text, now, {}};
    const auto see = [&fresh](const QString &writer, qint64 time) {
        qint64 &last = fresh.seen[writer];
        last = std::max(last, time);
    };
    for (const NoteRecord &old : std::as_const(notes)) {
        see(old.noted.writer, old.noted.time);
        for (auto it = old.seen.begin(); it != old.seen.end(); ++it)
            see(it.key(), it.value());
    }
    notes = {fresh};
}

QString selectionText(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (control && !line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
        else if (!control && !turns)
            line += c;
        if (line.size() >= longest)
            break;
    }
    line.truncate(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed();
}

SelectionRecord mergedRecords(const SelectionRecord &a, const SelectionRecord &b)
{
    SelectionRecord record = a;
    record.made = a.made == 0 || b.made == 0 ? std::max(a.made, b.made) : std::min(a.made, b.made);
    if (std::tie(a.named, a.name) < std::tie(b.named, b.name)) {
        record.name = b.name;
        record.named = b.named;
    }
    if (std::tie(a.ended, a.gone) < std::tie(b.ended, b.gone)) {
        record.gone = b.gone;
        record.ended = b.ended;
    }
    for (auto it = b.items.begin(); it != b.items.end(); ++it) {
        const auto own = record.items.find(it.key());
        if (own == record.items.end())
            record.items.insert(it.key(), it.value());
        else
            *own = mergedItems(*own, it.value());
    }
    return record;
}

qint64 newestStamp(const SelectionRecord &record)
{
    qint64 newest = std::max(record.named.time, record.ended.time);
    for (const ItemRecord &item : record.items) {
        newest = std::max(newest, item.moved.time);
        for (const NoteRecord &note : item.notes) {
            newest = std::max(newest, note.noted.time);
            for (const qint64 seen : note.seen)
                newest = std::max(newest, seen);
        }
    }
    return newest;
}

QByteArray toJson(const SelectionRecord &record)
{
    QStringList ids = record.items.keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray items;
    for (const QString &id : std::as_const(ids)) {
        const ItemRecord &item = record.items[id];
        QJsonObject object{{QStringLiteral("fiche"), id},
                           {QStringLiteral("in"), item.in},
                           {QStringLiteral("place"), item.place},
                           {QStringLiteral("moved"), json(item.moved)}};
        if (!item.notes.isEmpty())
            object.insert(QStringLiteral("notes"), json(item.notes));
        items.append(object);
    }
    const QJsonObject object{{QStringLiteral("format"), format},    {QStringLiteral("version"), version},
                             {QStringLiteral("id"), record.id},     {QStringLiteral("made"), record.made},
                             {QStringLiteral("name"), record.name}, {QStringLiteral("named"), json(record.named)},
                             {QStringLiteral("gone"), record.gone}, {QStringLiteral("ended"), json(record.ended)},
                             {QStringLiteral("items"), items}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SelectionRecord> selectionFromJson(const QByteArray &bytes)
{
    if (bytes.size() > largestSelectionFile)
        return noSelection("too large");
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject())
        return noSelection("no JSON object");
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != format)
        return noSelection("another format");
    const QJsonValue written = object.value(QLatin1String("version"));
    if (!written.isDouble() || written.toInt() < 1)
        return noSelection("no version");
    if (written.toInt() > version)
        return Error{Problem::TooNew,
                     QCoreApplication::translate("selections", "This selection was written by a newer Escale."),
                     QStringLiteral("version")};
    constexpr qsizetype idLength = 32;
    RecordReader read;
    SelectionRecord record;
    record.id = object.value(QLatin1String("id")).toString();
    record.made = read.number(object.value(QLatin1String("made")));
    record.name = read.text(object.value(QLatin1String("name")), longestSelectionName);
    record.named = read.stamp(object.value(QLatin1String("named")));
    record.gone = read.flag(object.value(QLatin1String("gone")), false);
    record.ended = read.stamp(object.value(QLatin1String("ended")));
    const QJsonValue list = object.value(QLatin1String("items"));
    if (record.id.size() != idLength || !isHex(record.id, idLength) || !list.isArray() ||
        list.toArray().size() > mostSelectionItems)
        return noSelection("impossible values");
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        const QString fiche = entry.value(QLatin1String("fiche")).toString();
        const double place = entry.value(QLatin1String("place")).toDouble();
        if (!isFicheId(fiche) || !std::isfinite(place) || std::abs(place) > 1e12)
            return noSelection("impossible item");
        ItemRecord item;
        item.in = read.flag(entry.value(QLatin1String("in")), true);
        item.place = place;
        item.moved = read.stamp(entry.value(QLatin1String("moved")));
        item.notes = read.notes(entry);
        record.items.insert(fiche, item);
    }
    if (!read.possible)
        return noSelection("impossible values");
    return record;
}

} // namespace escale
